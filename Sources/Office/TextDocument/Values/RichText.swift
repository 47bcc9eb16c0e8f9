import Words

/// Text with lists, emphasis and links (*texte mis en forme*), printed with the styles of the template.
package struct RichText: Hashable, Sendable {
    package let blocks: [Block]

    /// What stands on lines of its own.
    package enum Block: Hashable, Sendable {
        case paragraph([Run])
        case list([[Run]], isNumbered: Bool)
    }

    /// Characters of one look.
    package struct Run: Hashable, Sendable {
        package let text: String
        package let look: Look
        /// Where the characters lead, when it is somewhere safe.
        package let link: String?

        package init(_ text: String, _ look: Look = [], link: String? = nil) {
            self.text = text
            self.look = look
            self.link = link
        }
    }

    /// How characters stand out.
    package struct Look: OptionSet, Hashable, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        package static let strong = Look(rawValue: 1)
        package static let emphasised = Look(rawValue: 2)
    }

    package init(_ blocks: [Block]) {
        self.blocks = blocks
    }
}

/// The addresses that data may lead to: a campus must not make a document open a file or run a script.
enum WebAddress {
    private static let schemes = ["https://", "http://", "mailto:"]

    /// The address as a document writes it; nil when it leads nowhere safe. `www.…` is what people type.
    static func safe(_ text: String) -> String? {
        let address = text.trimmed
        let start = address.prefix(8).lowercased()
        if start.hasPrefix("www.") { return "https://" + address }
        return schemes.contains { start.hasPrefix($0) } ? address : nil
    }
}
