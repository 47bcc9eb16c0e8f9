import Evaluation
import Testing

@Suite struct ContactTextTests {
    @Test(
        arguments: [
            ("Écrire à jean.martin@campus.example.", "Écrire à [courriel retiré]."),
            ("(contact@campus.example ; autre@campus.example)", "([courriel retiré] ; [courriel retiré])"),
            ("mailto:contact@campus.example", "mailto:[courriel retiré]"),
            ("Un arrobase @ seul, et @campus", "Un arrobase @ seul, et @campus"),
            ("Écrire à a.b@1campus.example", "Écrire à [courriel retiré]"),
            ("Rien à retirer", "Rien à retirer"),
            ("Appeler le 04 73 12 34 56, le matin", "Appeler le [téléphone retiré], le matin"),
            ("+33 (0)4 73 12 34 56 ou 0473123456.", "[téléphone retiré] ou [téléphone retiré]."),
            ("0473123456 et a@b.example", "[téléphone retiré] et [courriel retiré]"),
            ("preuves/0473123456.pdf", "preuves/0473123456.pdf"),
            ("https://campus.example/0473123456/a", "https://campus.example/0473123456/a"),
            ("(tél. : 04.73.12.34.56)", "(tél. : [téléphone retiré])"),
            ("1 873 annuaires, 2018 04 73 12 34 56 7", "1 873 annuaires, 2018 04 73 12 34 56 7"),
        ]
    )
    func `an e-mail address or a telephone number leaves a notice in its place`(typed: String, shown: String) {
        #expect(ContactText.withoutContacts(typed) == shown)
    }
}
