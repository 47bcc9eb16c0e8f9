internal import CLibC
internal import FoundationEssentials
internal import Glibc
internal import Pipeline
internal import Words

/// What the program shows while it works: answers on the standard output, messages and progress beside them.
package struct Console {
    /// Whether words may be coloured; a sign and a word always say the same.
    package let hasColour: Bool
    /// Whether a progress line may be drawn and redrawn.
    package let showsProgress: Bool
    /// Whether only answers and failures are wanted.
    package let isQuiet: Bool

    /// The columns of the terminal that shows the answers; nil where nobody watches.
    package let width: Int?
    /// The same of the terminal that shows the messages.
    package let messageWidth: Int?

    private var standardError = StandardError()
    private var isProgressShown = false

    /// - Parameters:
    ///   - terminalWidth: columns; 0 when a terminal does not say, and is then taken to have 80.
    ///   - environment: `NO_COLOR`, whatever its value unless it is empty, refuses colours (no-color.org); so does a
    ///     terminal that calls itself `dumb`.
    package init(
        isQuiet: Bool = false,
        wantsColour: Bool = true,
        outputIsTerminal: Bool,
        errorIsTerminal: Bool,
        terminalWidth: Int = 0,
        environment: [String: String]
    ) {
        let isDumb = environment["TERM"] == "dumb"
        let refusesColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        hasColour = wantsColour && !refusesColour && !isDumb && outputIsTerminal
        showsProgress = errorIsTerminal && !isQuiet && !isDumb
        self.isQuiet = isQuiet
        let columns = terminalWidth > 0 ? terminalWidth : 80
        width = outputIsTerminal ? columns : nil
        messageWidth = errorIsTerminal ? columns : nil
    }

    /// The console of this process.
    package init(isQuiet: Bool = false, wantsColour: Bool = true) {
        self.init(
            isQuiet: isQuiet,
            wantsColour: wantsColour,
            outputIsTerminal: isatty(STDOUT_FILENO) == 1,
            errorIsTerminal: StandardError.isTerminal,
            terminalWidth: Int(terminal_columns(isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO)),
            environment: ProcessInfo.processInfo.environment
        )
    }

    /// Prints a line of an answer, without what a terminal would obey.
    package mutating func answer(_ line: String) {
        answer(asIs: line.printable + "\n")
    }

    /// Prints an answer for another program, or in our own colours: nothing is added or changed.
    package mutating func answer(asIs text: String) {
        clearProgress()
        print(text, terminator: "")
    }

    /// Whether all that was answered has reached the one who asked; false on a disk that is full, or closed.
    package func delivers() -> Bool {
        output_is_delivered()
    }

    /// Says what is going on, unless quiet was asked for.
    package mutating func say(_ text: String) {
        guard !isQuiet else { return }
        complain(text)
    }

    /// Says what went wrong, quiet or not.
    package mutating func complain(_ text: String) {
        clearProgress()
        print(text.printable, to: &standardError)
    }

    /// Draws how far the work is, on one line redrawn in place; nothing where nobody watches.
    /// - Parameter isLast: whether the work is done: the line goes.
    package mutating func progress(_ line: ProgressLine, isLast: Bool) {
        guard showsProgress else { return }
        print(Self.eraseLine + line.text(width: messageWidth ?? 80), terminator: "", to: &standardError)
        isProgressShown = true
        if isLast { clearProgress() }
    }

    private mutating func clearProgress() {
        guard isProgressShown else { return }
        print(Self.eraseLine, terminator: "", to: &standardError)
        isProgressShown = false
    }

    private static let eraseLine = "\r\u{1B}[2K"
}

extension Console {
    /// The colours the program uses, always beside a word that says the same.
    package enum Colour: Int { case red = 31, green = 32, yellow = 33, blue = 34, dim = 2, bold = 1 }

    /// A text in colour, or as it is where colours are not wanted.
    package func coloured(_ text: String, _ colour: Colour) -> String {
        hasColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Console {
    /// The colours of a list of findings.
    func coloured(_ text: String, _ tone: FindingsList.Tone) -> String {
        switch tone {
        case .heading: coloured(text, .bold)
        case .good: coloured(text, .green)
        case .grave: coloured(text, .red)
        case .doubtful: coloured(text, .yellow)
        case .plain: coloured(text, .blue)
        }
    }
}
