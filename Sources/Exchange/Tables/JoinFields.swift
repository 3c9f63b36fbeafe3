import Community
import Store

extension [TableField<JoinRow>] {
  /// A join request with what its review found.
  public static var joins: Self {
    [
      .init("id", .integer, "number of the request") { Datum($0.request.id) },
      .init("group_id", .integer, "number of the group") { Datum($0.request.group) },
      .init("group", .text, "name of the group") { Datum($0.groupName) },
      .init("name", .text, "the applicant's name, exactly as imported") { Datum($0.request.name) },
      .init("account", .text, "the applicant's stable id on the platform") {
        Datum($0.request.applicantID)
      },
      .init("person_id", .integer, "the person behind it, when known here") {
        Datum($0.request.person)
      },
      .init("requested_at", .time, "when they asked") { .moment($0.request.requestedAt) },
      .init("state", .text, "pending, held, approved, joined, rejected, withdrawn") {
        Datum(name: $0.request.state)
      },
      .init("answer", .text, "what they answered to the group's question") {
        Datum($0.request.answer)
      },
      .init("referrer", .text, "who they say brought them") { Datum($0.request.referrer) },
      .init("paid", .text, "what they paid, in words of the source") { Datum($0.request.paid) },
      .init("source", .text, "where they found the group") { Datum($0.request.source) },
      .init("needs_reason", .boolean, "whether approving needs --reason") {
        .flag($0.review.needsReason)
      },
      .init(
        "failed", .list, "what speaks against: membership, capacity, referral, answer, history"
      ) { row in .list(row.review.failed.map { Datum(name: $0.finding.topic) }) },
      .init("reason", .text, "why it was decided so") { Datum($0.request.reason) },
      .init("decided_by", .text, "who decided") { Datum($0.request.decidedBy) },
      .init("decided_at", .time, "when it was decided") { Datum($0.request.decidedAt) },
    ]
  }
}

extension JoinRow {
  fileprivate var review: JoinReview { JoinReview(request: request, facts: facts) }
}
