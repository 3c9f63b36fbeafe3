import Community
import Exchange
import Store

// The cases without their values: a new one does not compile here, and then fails the test of the
// samples until it is said.

extension CommandError {
  enum Kind: CaseIterable {
    case notFound, conflict, wrongState, reasonNeeded, empty, outOfBounds, denied, switchedOff
    case notYourName, confirmationNeeded, consentNeeded, ownConsent, noOwnerLeft, nameTaken
    case claimed, unknownHealthModel, healthModelUnreadable, healthModelVersionTaken
    case nothingToUndo, nothingToRedo, nothingToDo, unchanged, consentNotNeeded
  }

  var sampled: Kind {
    switch self {
    case .notFound: .notFound
    case .conflict: .conflict
    case .wrongState: .wrongState
    case .reasonNeeded: .reasonNeeded
    case .empty: .empty
    case .outOfBounds: .outOfBounds
    case .denied: .denied
    case .switchedOff: .switchedOff
    case .notYourName: .notYourName
    case .confirmationNeeded: .confirmationNeeded
    case .consentNeeded: .consentNeeded
    case .ownConsent: .ownConsent
    case .noOwnerLeft: .noOwnerLeft
    case .nameTaken: .nameTaken
    case .claimed: .claimed
    case .unknownHealthModel: .unknownHealthModel
    case .healthModelUnreadable: .healthModelUnreadable
    case .healthModelVersionTaken: .healthModelVersionTaken
    case .nothingToUndo: .nothingToUndo
    case .nothingToRedo: .nothingToRedo
    case .nothingToDo: .nothingToDo
    case .unchanged: .unchanged
    case .consentNotNeeded: .consentNotNeeded
    }
  }
}

extension RowState {
  enum Kind: CaseIterable {
    case join, delivery, task, consent, outbox, delivers, overtaken, expired, withdrawn,
      notWithdrawn, sent, acknowledged
    case notAcknowledged, reversed, isReversal, closed, erasurePlanned, erasureNotPlanned, erased
    case joined, apart, samePerson, absent, present, banned, notBanned, disabled, enabled
    case untraced, takenBack
  }

  var sampled: Kind {
    switch self {
    case .join: .join
    case .delivery: .delivery
    case .task: .task
    case .consent: .consent
    case .outbox: .outbox
    case .delivers: .delivers
    case .overtaken: .overtaken
    case .expired: .expired
    case .withdrawn: .withdrawn
    case .notWithdrawn: .notWithdrawn
    case .sent: .sent
    case .acknowledged: .acknowledged
    case .notAcknowledged: .notAcknowledged
    case .reversed: .reversed
    case .isReversal: .isReversal
    case .closed: .closed
    case .erasurePlanned: .erasurePlanned
    case .erasureNotPlanned: .erasureNotPlanned
    case .erased: .erased
    case .joined: .joined
    case .apart: .apart
    case .samePerson: .samePerson
    case .absent: .absent
    case .present: .present
    case .banned: .banned
    case .notBanned: .notBanned
    case .disabled: .disabled
    case .enabled: .enabled
    case .untraced: .untraced
    case .takenBack: .takenBack
    }
  }
}

extension StoreError {
  enum Kind: CaseIterable {
    case cannotOpen, fileNotWritable, folderNotWritable, logRemoved, replaced, strayLog
    case diskFailed
    case notAStore, newerVersion, olderVersion, readOnly, busy, diskFull, corrupt, alreadyThere
    case isTheStore, inUse, damagedBackup, failed
  }

  var sampled: Kind {
    switch self {
    case .cannotOpen: .cannotOpen
    case .fileNotWritable: .fileNotWritable
    case .folderNotWritable: .folderNotWritable
    case .logRemoved: .logRemoved
    case .replaced: .replaced
    case .strayLog: .strayLog
    case .diskFailed: .diskFailed
    case .notAStore: .notAStore
    case .newerVersion: .newerVersion
    case .olderVersion: .olderVersion
    case .readOnly: .readOnly
    case .busy: .busy
    case .diskFull: .diskFull
    case .corrupt: .corrupt
    case .alreadyThere: .alreadyThere
    case .isTheStore: .isTheStore
    case .inUse: .inUse
    case .damagedBackup: .damagedBackup
    case .failed: .failed
    }
  }
}

extension ExchangeError {
  enum Kind: CaseIterable {
    case notFound, cannotRead, isFolder, isDevice, isEmpty, encoded, packedEncoded, isArchive,
      unreadableZip, isOffice, notText
    case damagedCompression, unknownFormat, foreignFormat, notThatFormat, needsTimeZone
    case needsGroupName, needsDateOrder, wrongDateOrder, mixedDateOrders, missingColumns, cancelled
  }

  var sampled: Kind {
    switch self {
    case .notFound: .notFound
    case .cannotRead: .cannotRead
    case .isFolder: .isFolder
    case .isEmpty: .isEmpty
    case .isDevice: .isDevice
    case .encoded: .encoded
    case .packedEncoded: .packedEncoded
    case .isArchive: .isArchive
    case .unreadableZip: .unreadableZip
    case .isOffice: .isOffice
    case .notText: .notText
    case .damagedCompression: .damagedCompression
    case .unknownFormat: .unknownFormat
    case .foreignFormat: .foreignFormat
    case .notThatFormat: .notThatFormat
    case .needsTimeZone: .needsTimeZone
    case .needsGroupName: .needsGroupName
    case .needsDateOrder: .needsDateOrder
    case .wrongDateOrder: .wrongDateOrder
    case .mixedDateOrders: .mixedDateOrders
    case .missingColumns: .missingColumns
    case .cancelled: .cancelled
    }
  }
}

extension Ailment {
  enum Kind: CaseIterable {
    case noStore, unusable, mode, group, groupNotPassedOn, noAccess, notInGroup, folderClosed
    case leftover
    case littleRoom
    case pages, lacking, danglingRows, trail, rollUps, contributions, unknownZone, overdue,
      goneSessions
    case clockBehind
  }

  var sampled: Kind {
    switch self {
    case .noStore: .noStore
    case .unusable: .unusable
    case .mode: .mode
    case .group: .group
    case .groupNotPassedOn: .groupNotPassedOn
    case .noAccess: .noAccess
    case .notInGroup: .notInGroup
    case .folderClosed: .folderClosed
    case .leftover: .leftover
    case .littleRoom: .littleRoom
    case .pages: .pages
    case .lacking: .lacking
    case .danglingRows: .danglingRows
    case .trail: .trail
    case .rollUps: .rollUps
    case .contributions: .contributions
    case .unknownZone: .unknownZone
    case .overdue: .overdue
    case .goneSessions: .goneSessions
    case .clockBehind: .clockBehind
    }
  }
}
