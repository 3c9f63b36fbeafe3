extension Store {
  /// A window of the finished imports, latest first.
  public func imports(_ window: Window = Window(limit: 200)) throws -> Page<ImportRow> {
    try read { db in
      try Page.fetch(
        db, select: "*", from: "import", where: .always, order: "id DESC", window: window
      ) { row in
        try ImportRow(
          id: row.value("id"), at: row.value("at"), by: row.value("by"), path: row.value("path"),
          format: row.value("format"),
          counts: CanonicalJSON.value(ImportCounts.self, from: row.value("counts")))
      }
    }
  }
}
