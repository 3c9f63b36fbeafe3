import Glibc

/// How a program ended.
public enum ProgramEnd: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)

  init(raw: Int32) {
    let signal = raw & 0x7F
    self = signal == 0 ? .exited((raw >> 8) & 0xFF) : .killed(signal: signal)
  }
}

/// The modes of a terminal line that programs change and must give back.
public struct LineModes: Equatable {
  /// How input is changed on its way (`c_iflag`).
  public let input: UInt32
  /// How output is changed on its way (`c_oflag`).
  public let output: UInt32
  /// Echo, lines and signals (`c_lflag`).
  public let local: UInt32

  init(_ modes: termios) {
    (input, output, local) = (modes.c_iflag, modes.c_oflag, modes.c_lflag)
  }

  /// Whether keys arrive one by one and unseen.
  public var isRaw: Bool { local & UInt32(ICANON | ECHO | ISIG) == 0 }
}
