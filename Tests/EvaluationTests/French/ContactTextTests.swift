import Evaluation
import Testing

@Suite struct ContactTextTests {
    @Test(
        arguments: [
            ("Écrire à jean.martin@campus.example.", "Écrire à [courriel retiré]."),
            ("(contact@campus.example ; autre@campus.example)", "([courriel retiré] ; [courriel retiré])"),
            ("mailto:contact@campus.example", "mailto:[courriel retiré]"),
            ("Un arrobase @ seul, et @campus", "Un arrobase @ seul, et @campus"),
            ("Rien à retirer", "Rien à retirer"),
        ]
    )
    func `an e-mail address leaves a notice in its place`(typed: String, shown: String) {
        #expect(ContactText.withoutEmails(typed) == shown)
    }
}
