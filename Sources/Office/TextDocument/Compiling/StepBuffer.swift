/// The steps of a plan as they are emitted; bytes that follow one another become one step.
struct StepBuffer {
    /// Takes what never changes.
    var xml = XMLWriter()
    private var steps: [PlanStep] = []

    mutating func add(_ step: PlanStep) {
        flush()
        steps.append(step)
    }

    mutating func add(_ more: [PlanStep]) {
        for step in more {
            if case .bytes(let bytes) = step { xml.append(markup: bytes) } else { add(step) }
        }
    }

    /// All steps so far; the buffer is empty afterwards.
    mutating func take() -> [PlanStep] {
        flush()
        defer { steps = [] }
        return steps
    }

    private mutating func flush() {
        let bytes = xml.take()
        if !bytes.isEmpty { steps.append(.bytes(bytes)) }
    }
}
