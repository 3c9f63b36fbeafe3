@testable import HetangCommands

// Names of the program that the tests' own, or those of Testing, would hide.

/// What the program makes of an error.
typealias Sentence = HetangCommands.Told
/// How the program ends.
typealias Ending = HetangCommands.ExitStatus
