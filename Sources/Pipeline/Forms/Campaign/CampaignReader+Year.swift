import Evaluation
import Words

extension CampaignReader {
    /// Reports a year that a folder copied from another campaign kept.
    mutating func checkYear(of campaign: Campaign, in folder: String?) {
        guard let year = Self.year(in: campaign.name) else { return }
        let keys = KeyValueReading<ParameterSheet>(in: workbook)
        if let folder, !Self.isOfOneYear(campaign.name, folder) {
            let cell = keys[ParameterSheet.campaign]
            return report(.otherYear(folder: folder), at: cell.place, value: cell.typed)
        }
        // A campaign may begin in the year before, and end in the year after.
        for (entry, date) in [(ParameterSheet.opening, campaign.opening), (ParameterSheet.closing, campaign.closing)]
        where abs(date.year - year) > 1 || entry.heading == ParameterSheet.closing.heading && date.year < year {
            report(.datesOfAnotherYear(campaign: campaign.name), at: keys[entry].place, value: keys[entry].typed)
        }
    }

    /// Whether two names may be those of one campaign: none says another year than the other.
    static func isOfOneYear(_ one: String, _ other: String) -> Bool {
        guard let first = year(in: one), let second = year(in: other) else { return true }
        return first == second
    }

    /// The four digits by which a name begins.
    private static func year(in name: String) -> Int? {
        let digits = name.prefix { $0.isASCIIDigit }
        return digits.count == 4 ? Int(digits) : nil
    }
}
