/// Why a template cannot be used: everything that is wrong with it, at once.
package struct TemplateError: Error, Sendable {
    /// In the order of the document; never empty.
    package let faults: [TemplateFault]

    package init(faults: [TemplateFault]) {
        self.faults = faults
    }

    /// The same faults, each with the name of its template.
    package func naming(_ file: String) -> [TemplateFault] {
        faults.map { fault in
            var place = fault.place
            place.file = file
            return TemplateFault(kind: fault.kind, place: place, excerpt: fault.excerpt)
        }
    }
}

/// One thing wrong in a template: facts only. `TemplateFault.sentence` says them in French.
package struct TemplateFault: Hashable, Sendable {
    package let kind: Kind
    package let place: TemplatePlace
    /// The beginning of the paragraph, or the tag itself.
    package let excerpt: String

    /// The nearest name that exists, when there is one.
    package var suggestion: String? {
        switch kind {
        case .unknownDirective(_, let nearest): nearest
        case .unknownName(_, let nearest), .unknownFilter(_, let nearest), .unknownStyle(_, let nearest): nearest
        default: nil
        }
    }

    /// What can be wrong.
    package enum Kind: Hashable, Sendable {
        /// No field has this name here.
        case unknownName(String, nearest: String?)
        /// Several words, of which the first resembles a directive.
        case unknownDirective(String, nearest: String)
        /// The name is given by a `pour` whose object does not reach this far.
        case outOfScope(String)
        /// A list stands where a single value is needed.
        case listAsValue(String)
        /// A record stands where one of its fields is needed.
        case recordAsValue(String)
        /// A chart stands in a text.
        case chartAsValue(String)
        /// `pour` needs a list.
        case notAList(String)
        /// A dot follows a name that has nothing within.
        case notARecord(String)
        /// An opening brace is not closed in its paragraph.
        case unclosedTag
        /// A closing brace without an opening one.
        case strayBrace
        /// The tag cannot be understood.
        case malformedTag
        /// The condition cannot be understood.
        case malformedCondition
        /// The two sides of a comparison are not of one kind.
        case incomparable(String, String)
        case unknownFilter(String, nearest: String?)
        /// `accord` without its two forms.
        case agreementWithoutForms
        /// The filter does not suit this kind of value.
        case filterMismatch(filter: String, value: TemplateField.Kind.Name)
        /// No paragraph or cell style has this name.
        case unknownStyle(String, nearest: String?)
        /// `style` needs a field that holds a style.
        case notAStyle(String)
        /// `ligne` or `colonne` outside of a table.
        case rowOutsideTable
        /// `ligne` in a header row.
        case rowInHeader
        /// `pour` or `si` after other content.
        case directiveNotAtStart
        /// `pour` or `si` alone in a paragraph that is not the first of a section.
        case directiveAlone
        /// Paragraphs cannot stand in a heading, a name or a property.
        case paragraphsOutOfPlace(String)
        /// `graphique` elsewhere than in the name or the alternative text of a frame.
        case chartOutsideFrame
        /// The frame holds no chart of this document.
        case frameWithoutChart
        /// `graphique` needs a field that holds a chart.
        case notAChart(String)
        /// A directive where only a value may stand.
        case directiveInName
        /// A picture stands in a text.
        case pictureAsValue(String)
        /// `image` elsewhere than in the name or the alternative text of a frame.
        case pictureOutsideFrame
        /// The frame holds no picture to replace.
        case frameWithoutPicture
        /// `image` needs a field that holds a picture.
        case notAPicture(String)
        /// Text with lists stands beside something else.
        case richTextNotAlone(String)
        /// `colonne` in a table with cells that span several columns.
        case columnSpanned
        /// At filling: the chart has no alternative text.
        case withoutAlternativeText(String)
        /// `nouvelle page` where no `pour` repeats a paragraph of the text, or beside `style`.
        case pageBreakOutOfPlace
        /// A line that holds a directive alone, and begins a page: both go.
        case pageBreakOfDirective
        /// `conserver` elsewhere than in the first paragraph of a section or a cell of the text.
        case keptPlaceMisplaced
        /// `conserver` within a place that is kept already.
        case keptPlaceNested(String)
        /// `conserver` in a repetition, without what tells its places apart.
        case keptPlaceWithoutKey(String)
        /// Two places have the same name.
        case keptPlaceTwice(String)
        /// `conserver` in a template of which the text alone is used.
        case keptPlaceInMessage(String)
        /// A field of Writer that computes what it shows, such as a conditional text, holds a tag where nothing is filled.
        case tagInField(String)
        /// A header or footer of the first page only, which documents do not have.
        case firstPageHeader
        /// A picture that stands outside of the template.
        case linkedPicture(String)
        /// A row under cells merged in height is repeated or left out.
        case rowSpanned
        /// Writer wrote the index anew, without the tags of its entries.
        case updatedIndex(String)
        /// Nothing is closed by a word: « fin si ».
        case closingWord(String)
        /// A link to a file of the author's machine, or that may run something.
        case unsafeLink(String)
        /// A picture of a template as supplied lost the tag that its frame had in its name.
        case untaggedTrialPicture(String)
        /// The same of a chart, which looks like another one that has its tag.
        case untaggedTrialChart(String)
        /// The package or one of its parts cannot be read.
        case unreadable(OfficeError)
        /// The file is not a text document.
        case notATextDocument
        /// At filling: the value is not of the declared kind.
        case valueMismatch(String, declared: TemplateField.Kind.Name)
    }

    /// A number that never changes its meaning.
    package var code: String {
        switch kind {
        case .unknownName: "TPL-01"
        case .outOfScope: "TPL-02"
        case .listAsValue: "TPL-03"
        case .recordAsValue: "TPL-04"
        case .chartAsValue: "TPL-05"
        case .notAList: "TPL-06"
        case .notARecord: "TPL-07"
        case .unclosedTag: "TPL-08"
        case .strayBrace: "TPL-09"
        case .malformedTag: "TPL-10"
        case .malformedCondition: "TPL-11"
        case .incomparable: "TPL-12"
        case .unknownFilter, .agreementWithoutForms: "TPL-13"
        case .filterMismatch: "TPL-14"
        case .unknownStyle: "TPL-15"
        case .notAStyle: "TPL-16"
        case .rowOutsideTable: "TPL-17"
        case .rowInHeader: "TPL-18"
        case .directiveNotAtStart: "TPL-19"
        case .directiveAlone: "TPL-20"
        case .paragraphsOutOfPlace: "TPL-21"
        case .chartOutsideFrame: "TPL-22"
        case .frameWithoutChart: "TPL-23"
        case .notAChart: "TPL-24"
        case .directiveInName: "TPL-25"
        case .pictureOutsideFrame: "TPL-26"
        case .unreadable: "TPL-27"
        case .notATextDocument: "TPL-28"
        case .valueMismatch: "TPL-29"
        case .unknownDirective: "TPL-30"
        case .pictureAsValue: "TPL-31"
        case .frameWithoutPicture: "TPL-32"
        case .notAPicture: "TPL-33"
        case .richTextNotAlone: "TPL-34"
        case .pageBreakOutOfPlace: "TPL-35"
        case .withoutAlternativeText: "TPL-36"
        case .columnSpanned: "TPL-37"
        case .keptPlaceMisplaced: "TPL-38"
        case .keptPlaceNested: "TPL-39"
        case .keptPlaceWithoutKey: "TPL-40"
        case .keptPlaceTwice: "TPL-41"
        case .tagInField: "TPL-42"
        case .firstPageHeader: "TPL-43"
        case .linkedPicture: "TPL-44"
        case .rowSpanned: "TPL-45"
        case .updatedIndex: "TPL-46"
        case .closingWord: "TPL-47"
        case .unsafeLink: "TPL-48"
        case .untaggedTrialPicture, .untaggedTrialChart: "TPL-49"
        case .pageBreakOfDirective: "TPL-50"
        case .keptPlaceInMessage: "TPL-51"
        }
    }
}

/// Where something stands in a template, as somebody looks for it in Writer.
package struct TemplatePlace: Hashable, Sendable {
    /// The pieces of a package that may hold tags.
    package enum Part: Hashable, Sendable, Comparable {
        case package, text, headersAndFooters, properties
        /// A chart, by the name of its folder; the rest of its place is that of its frame.
        case chart(String)

        var isChart: Bool { if case .chart = self { true } else { false } }
    }

    /// Name of the template, where several are told of together.
    package var file: String?
    package var part: Part
    /// Text of the last heading before.
    package var heading: String?
    /// Names of the sections and tables around, outermost first.
    package var containers: [String] = []
    /// Row of the innermost table, from 1.
    package var row: Int?
    /// Paragraph or heading, counted from 1 in the part as it was written.
    package var paragraph: Int?

    package init(part: Part) {
        self.part = part
    }
}
