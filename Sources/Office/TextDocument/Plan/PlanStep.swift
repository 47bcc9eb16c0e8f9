import Words

/// One step of the plan a template is compiled to; to fill a template is to run its steps, and nothing else.
indirect enum PlanStep: Sendable {
    /// XML of the template, as it comes out.
    case bytes([UInt8])
    case value(ValueStep)
    /// Runs the body once per element of a list.
    case repetition(RepetitionStep)
    case choice(PlanCondition, [PlanStep])
    /// Disappears when its body writes nothing: a list without item, a table without row.
    case unlessEmpty(opening: [PlanStep], body: [PlanStep], closing: [PlanStep])
    /// Writes something else when its body writes nothing.
    case orElse([PlanStep], [UInt8])
    /// An attribute that names a style, taken from the data when it names one.
    case style(StyleStep)
    /// A name or id kept unique.
    case name(Int)
    /// The next number of a sequence.
    case counter(String)
    /// The folder of an embedded object, copied for this place.
    case object(Int)
    /// A frame that shows a chart.
    case chartFrame(ChartFrameStep)
    case chart(ChartStep)
    /// A frame that shows a picture of the data.
    case pictureFrame(PictureFrameStep)
    case picture(PictureStep)
    case richText(RichTextStep)
    /// Writes one thing the first time in a run of a loop, and another from then on.
    case firstTime(FirstTimeStep)
    /// The place of the styles that the compiler derives; never run.
    case derivedStyles
}

/// Where a value is found: a loop, and the names from there.
struct ValueReference: Sendable {
    /// 0 for the document, then one more for each `pour` around.
    let scope: Int
    let names: [String]
    let kind: TemplateField.Kind.Name
    /// The name as staff wrote it.
    let written: String
    /// The example of the field.
    let example: String
    /// Where the template asks for it, among the sites of the plan.
    var site = 0
    /// The same for the same names: a value that is asked for again is not made again.
    var slot = 0
}

/// Where a template asks for a value: what a fault found while filling needs.
struct PlanSite: Sendable {
    let place: TemplatePlace
    /// The tag.
    let excerpt: String
}

/// Prints one value.
struct ValueStep: Sendable {
    /// What the text becomes part of.
    enum Target: Sendable {
        /// A paragraph: blanks and line ends become elements.
        case line
        /// One paragraph per line; the steps close a paragraph and open the next.
        case paragraphs(between: [PlanStep])
        /// An attribute.
        case attribute
        /// The address of a link.
        case link
        /// An element that holds text only.
        case element
    }

    let reference: ValueReference
    let format: FieldFormat
    let target: Target
}

/// Repeats an object of the document.
struct RepetitionStep: Sendable {
    let list: ValueReference
    /// Names and ids within, renewed for each repetition.
    let names: [NameSlot]
    let body: [PlanStep]
}

/// A name or id that every repetition must write differently.
struct NameSlot: Sendable {
    let index: Int
    let space: NameSpace
    let name: [PlanStep]
}

/// Names are unique within their space.
enum NameSpace: Hashable, Sendable {
    case table, section, frame, bookmark, mark, sequence, id, index
}

/// Chooses the style of a cell or paragraph.
struct StyleStep: Sendable {
    let attribute: String
    let family: StyleCatalogue.Family
    let reference: ValueReference
    /// Internal name of the template's own choice.
    let usual: String?
    /// Cell styles made for paragraph styles with a background, by folded name.
    let tinted: [Folded: String]
}

/// Shows a chart of the data in a frame.
struct ChartFrameStep: Sendable {
    let reference: ValueReference
    let isInText: Bool
    let body: [PlanStep]
}

/// Shows a picture of the data in a frame.
struct PictureFrameStep: Sendable {
    let reference: ValueReference
    let isInText: Bool
    /// The sides of the frame, when the template says both.
    let room: FrameRoom?
    let body: [PlanStep]
}

/// What is rewritten in a frame around a picture.
enum PictureStep: Sendable {
    case address, title, description
    /// Width and height, within those of the template.
    case size(FrameRoom)
}

/// The sides of a frame, which its picture may fill.
struct FrameRoom: Sendable {
    let width: WrittenLength
    let height: WrittenLength

    /// By how much sides of any unit may grow to fill the room, in millimetres, and keep their proportions.
    func scale(width: Double, height: Double) -> Double {
        min(self.width.size / width, self.height.size / height)
    }
}

/// Prints paragraphs and lists where the template has one paragraph.
struct RichTextStep: Sendable {
    let reference: ValueReference
    let format: FieldFormat
    let styles: RichTextStyles
    /// Open the first paragraph and close the last.
    let opening: [PlanStep]
    let closing: [PlanStep]
    /// Close a paragraph that is not the last, and open another.
    let reclosing: [PlanStep]
    let reopening: [PlanStep]
}

/// The internal names of the styles that light markup needs.
struct RichTextStyles: Sendable {
    let strong: String
    let emphasised: String
    let bullets: String
    let numbers: String
}

/// What differs the first time.
struct FirstTimeStep: Sendable {
    /// 1 for the outermost `pour` around.
    let loop: Int
    /// Tells the steps of a loop apart.
    let index: Int
    let first: [UInt8]
    let later: [UInt8]
    /// Whether the last time but one is as the first.
    let alsoBeforeLast: Bool
}

/// What is rewritten in and around a chart.
enum ChartStep: Sendable {
    case title, description
    /// The picture for readers that show no chart objects.
    case picture
    /// The range of the categories.
    case categories
    /// The range of the whole table.
    case whole
    case series([ChartSeriesPlan])
    /// Rows and columns of the data table.
    case table
}

/// A series of the template, as an example for the series of the data.
struct ChartSeriesPlan: Sendable {
    /// `<chart:series` and its attributes without the ranges.
    let opening: [UInt8]
    /// Children before and after the data points.
    let before: [UInt8]
    let after: [UInt8]
    /// Start tags of the points without their end, with how many points each stands for.
    let points: [(opening: [UInt8], content: [UInt8], count: Int)]
}

/// A condition whose names were found.
indirect enum PlanCondition: Sendable {
    enum Operand: Sendable {
        case value(ValueReference)
        case text(Folded)
        case number(Double)
        case boolean(Bool)
    }

    case holds(ValueReference)
    case isEmpty(ValueReference)
    /// Whether a value is an address that a link may have.
    case leads(ValueStep)
    case comparison(Operand, Comparison, Operand)
    case not(PlanCondition)
    case all([PlanCondition])
    case any([PlanCondition])
    /// Stands for a condition with a fault; never run.
    case faulty
}
