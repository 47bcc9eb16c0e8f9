import Evaluation
import Office

extension SheetsReader {
    mutating func identity() -> Identity {
        let sheet = keys(IdentityKey.self)
        func read<Value>(_ key: IdentityKey, as parser: ValueParser<Value>) -> Answer<Value> {
            log.read(sheet[key], as: parser, inTable: false)
        }
        return Identity(
            campaign: read(.campaign, as: .text),
            referentialVersion: read(.referentialVersion, as: .text),
            identifier: read(.identifier, as: .text),
            name: read(.name, as: .text),
            category: read(.category, as: .listed),
            sector: read(.sector, as: .text),
            district: read(.district, as: .text),
            region: read(.region, as: .text),
            request: read(.request, as: .listed),
            labelDate: read(.labelDate, as: .date),
            labelDuration: read(.labelDuration, as: .wholeNumber),
            labelExpiry: read(.labelExpiry, as: .date),
            supportUAI: read(.supportUAI, as: .uai),
            supportSIRET: read(.supportSIRET, as: .text),
            legalStatus: read(.legalStatus, as: .listed),
            directorFunction: read(.directorFunction, as: .text),
            directorShare: read(.directorShare, as: .number(percent: .fraction)),
            missionLetterDate: read(.missionLetterDate, as: .date),
            email: read(.email, as: .text),
            website: read(.website, as: .text),
            depositDate: read(.depositDate, as: .date),
            territory: read(.territory, as: .text),
            project: read(.project, as: .text)
        )
    }
}
