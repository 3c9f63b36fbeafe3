import Terminal
import Testing

@Suite struct CapabilitiesTests {
  private func of(_ environment: [String: String], ascii: Bool? = nil) -> Capabilities {
    Capabilities(environment: environment, ascii: ascii)
  }

  @Test func `colours are used unless refused or missing`() {
    #expect(of(["TERM": "xterm-256color"]).colors == .sixteen)
    #expect(of(["TERM": "xterm", "NO_COLOR": "1"]).colors == .none)
    #expect(of(["TERM": "xterm", "NO_COLOR": ""]).colors == .sixteen)
    for terminal in ["dumb", "vt52", "vt100", "vt102", "vt220", ""] {
      #expect(of(["TERM": terminal]).colors == .none)
    }
    #expect(of([:]).colors == .none)
  }

  @Test func `plain signs where asked for or needed`() {
    #expect(of(["TERM": "xterm"]).glyphs == .unicode)
    #expect(of(["TERM": "linux"]).glyphs == .unicode)
    #expect(of(["TERM": "vt100"]).glyphs == .ascii)
    #expect(of(["TERM": "xterm", "HETANG_ASCII": "1"]).glyphs == .ascii)
    #expect(of(["TERM": "xterm", "HETANG_ASCII": ""]).glyphs == .unicode)
    #expect(of(["TERM": "xterm"], ascii: true).glyphs == .ascii)
    #expect(of(["TERM": "vt100"], ascii: false).glyphs == .unicode)
    // Signs and colours are two questions.
    #expect(of(["TERM": "xterm", "NO_COLOR": "1"]).glyphs == .unicode)
    #expect(of(["TERM": "xterm", "HETANG_ASCII": "1"]).colors == .sixteen)
    #expect(of(["TERM": "xterm", "HETANG_ASCII": "1"], ascii: false).glyphs == .unicode)
  }

  @Test func `tmux is known here and across SSH`() {
    #expect(of(["TERM": "screen", "TMUX": "/tmp/x,1,0"]).isInsideTmux)
    #expect(of(["TERM": "tmux-256color"]).isInsideTmux)
    #expect(!of(["TERM": "xterm"]).isInsideTmux)
    #expect(!of(["TERM": "xterm", "TMUX": ""]).isInsideTmux)
    #expect(!of(["TERM": "screen"]).isInsideTmux)
  }
}
