import Words

/// IDN-09: Quotité is in 0…1, Courriel is an e-mail address, Site is an http(s) URL.
///
/// The mission writes to this address and experts open this site.
struct ContactDetailsAreWellFormed: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.identity(.apart) { [$0.directorShare, $0.email, $0.website] }] }
    var explanation: Explanation {
        Explanation(
            "La quotité, le courriel et le site ont leur forme.",
            detail: "La quotité est de 0 à 1, le courriel est une adresse, le site commence par http:// ou https://.",
            reason: "La mission écrit à cette adresse et les experts ouvrent ce site.",
            wrong: "Quotité : 50",
            right: "Quotité : 0,5",
            remedy: "Corriger la cellule ; un mi-temps s’écrit 0,5."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        var findings: [Finding] = []
        let share = identity.directorShare
        if share.unreadable != nil {
            findings.append(Finding(.identity(.unreadableShare), at: share.place, value: share.typed))
        } else if let value = share.value, !(0...1).contains(value) {
            findings.append(Finding(.identity(.shareOutOfBounds), at: share.place, value: share.typed))
        }
        if let email = identity.email.value, !isEmail(email) {
            findings.append(Finding(.identity(.notAnEmail), at: identity.email.place, value: identity.email.typed))
        }
        if let website = identity.website.value, !isWebAddress(website) {
            findings.append(
                Finding(.identity(.notAWebAddress), at: identity.website.place, value: identity.website.typed)
            )
        }
        return findings
    }

    private func isEmail(_ text: String) -> Bool {
        // Nothing can be sent to another one.
        guard EmailAddress.isWellFormed(text) else { return false }
        let parts = text.split(separator: "@")
        return isHost(parts[1]) && parts[1].contains(".")
    }

    private func isWebAddress(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix), !text.contains(where: \.isWhitespace)
        else { return false }
        let host = text.dropFirst(scheme.count).prefix { !"/?#:".contains($0) }
        return isHost(host) && host.contains(".")
    }

    private func isHost(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            !label.isEmpty && label.first != "-" && label.last != "-"
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        }
    }
}
