import Testing
import cmq

@Suite struct `The console` {
    private func console(
        _ environment: [String: String] = ["TERM": "xterm"],
        isQuiet: Bool = false,
        wantsColour: Bool = true,
        isTerminal: Bool = true
    ) -> Console {
        Console(
            isQuiet: isQuiet,
            wantsColour: wantsColour,
            outputIsTerminal: isTerminal,
            errorIsTerminal: isTerminal,
            environment: environment
        )
    }

    @Test func `colours and progress are for a terminal`() {
        #expect(console().hasColour && console().showsProgress)
        #expect(!console(isTerminal: false).hasColour && !console(isTerminal: false).showsProgress)
    }

    @Test(arguments: [(true, 132, 132), (true, 0, 80), (false, 132, nil)])
    func `lines are as wide as the terminal, and unbounded without one`(isTerminal: Bool, says: Int, width: Int?) {
        let console = Console(
            outputIsTerminal: isTerminal,
            errorIsTerminal: false,
            terminalWidth: says,
            environment: [:]
        )
        #expect(console.width == width)
    }

    @Test(arguments: [["NO_COLOR": "1"], ["NO_COLOR": "0", "TERM": "xterm"], ["TERM": "dumb"]])
    func `the environment refuses colours`(environment: [String: String]) {
        #expect(!console(environment).hasColour)
    }

    @Test func `an empty NO_COLOR refuses nothing`() {
        #expect(console(["NO_COLOR": ""]).hasColour)
    }

    @Test func `an option refuses colours, another one progress`() {
        #expect(!console(wantsColour: false).hasColour)
        #expect(!console(isQuiet: true).showsProgress)
    }

    @Test func `messages are as wide as their own terminal`() {
        #expect(console().messageWidth == 80)
        #expect(console(isTerminal: false).messageWidth == nil)
    }

    @Test func `a text without colour is left as it is`() {
        #expect(console(wantsColour: false).coloured("✗ erreur", .red) == "✗ erreur")
        #expect(console().coloured("✗ erreur", .red) == "\u{1B}[31m✗ erreur\u{1B}[0m")
    }
}
