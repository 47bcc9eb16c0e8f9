package import Words

/// A member of the campus network (one row of *Réseau*).
package final class NetworkMember: Sendable {
    package let name: Answer<String>
    package let kind: Answer<MemberKind>
    package let uai: Answer<String>
    package let siret: Answer<String>
    package let governanceRole: Answer<String>
    package let hasSigned: Answer<Bool>
    package let signatureDate: Answer<CalendarDate>
    package let pupils: Answer<Double>
    package let apprentices: Answer<Double>
    package let students: Answer<Double>
    package let trainees: Answer<Double>

    /// Whether what stands under *Type* says no kind of member.
    var isOfUnknownKind: Bool { kind.isSilenced || kind.unreadable != nil }

    package init(
        name: Answer<String>,
        kind: Answer<MemberKind>,
        uai: Answer<String>,
        siret: Answer<String>,
        governanceRole: Answer<String>,
        hasSigned: Answer<Bool>,
        signatureDate: Answer<CalendarDate>,
        pupils: Answer<Double>,
        apprentices: Answer<Double>,
        students: Answer<Double>,
        trainees: Answer<Double>
    ) {
        self.name = name
        self.kind = kind
        self.uai = uai
        self.siret = siret
        self.governanceRole = governanceRole
        self.hasSigned = hasSigned
        self.signatureDate = signatureDate
        self.pupils = pupils
        self.apprentices = apprentices
        self.students = students
        self.trainees = trainees
    }
}
