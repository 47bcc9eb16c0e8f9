internal import Evaluation
package import Office

/// The form of a campus (specification §3), blank or with what is known of it: the same descriptions read it back.
package struct CampusForm {
    private let form: FormSubject

    package init(for subject: FormSubject) {
        form = subject
    }

    /// The edition of the layout, which a form keeps.
    static let edition = "1"

    /// The workbook to write.
    package var draft: WorkbookDraft {
        let sheets = AnswerSheets(of: form)
        let drafts = sheets.all.map(\.draft)
        let readMe = ReadMeSheet(form: form, checklist: sheets.checklist(for: form), sheets: drafts)
        let lists = form.lists
        let meta = MetaSheet.draft([
            (MetaSheet.campaign, form.campaign.name), (MetaSheet.referential, form.referential.version),
            (MetaSheet.campus, form.campus?.identifier ?? ""), (MetaSheet.edition, Self.edition),
            (MetaSheet.nature, "formulaire"),
        ])
        let readMeDraft = readMe.draft
        return WorkbookDraft(
            title: form.footer,
            subject: "Formulaire d’auto-évaluation des campus des métiers et des qualifications",
            sheets: [readMeDraft] + drafts + [lists.sheet, meta],
            names: lists.names + sheets.names + [
                NamedRange("meta", SheetRange(meta.name, MetaSheet.cells(of: meta))),
                NamedRange("reste_a_remplir", SheetRange(ReadMeSheet.title, readMe.checklistCells)),
            ],
            isStructureLocked: true
        )
    }
}
