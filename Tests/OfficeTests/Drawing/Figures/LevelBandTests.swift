import Office
import Support
import Testing

struct LevelBandTests {
    @Test func `a square tells its level, whether it is required, or why there is none`() throws {
        let band = LevelBand([
            [LevelBand.Square(.level(1), meetsThreshold: false), LevelBand.Square(.level(3), meetsThreshold: true)], [],
            [LevelBand.Square(.notConcerned), LevelBand.Square(.absent)],
        ])
        #expect(
            SceneDump.text(of: try #require(band.scene(titled: "D1")), decimals: 2) == """
                scene 18.3 × 5.4 on nothing
                box 0.2,0.2 3.8×3.8 fill #e4edf7 (level-1) edge #6b7688 (line) 0.17
                text « 1 » 2.1,2.94 middle level bold 2.4 #14213d (on-level-1)
                box 0.2,4.4 0.95×0.75 fill #9c3a06 (alert)
                box 1.62,4.4 0.95×0.75 fill #9c3a06 (alert)
                box 3.05,4.4 0.95×0.75 fill #9c3a06 (alert)
                box 4.4,0.2 3.8×3.8 fill #356ba8 (level-3)
                text « 3 » 6.3,2.94 middle level bold 2.4 #ffffff (on-level-3)
                box 4.4,4.4 3.8×0.75 fill #14213d (ink)
                box 10.1,0.2 3.8×3.8 fill #ffffff (paper) edge #6b7688 (line) 0.17
                line 10.45,3.65 13.55,0.55 #6b7688 (line) 0.17
                box 14.3,0.2 3.8×3.8 fill #ffffff (paper) edge #6b7688 (line) 0.17 dash 0.5
                """
        )
    }

    @Test(arguments: [
        (1, "#e4edf7", "#14213d"), (2, "#b3cce7", "#14213d"), (3, "#356ba8", "#ffffff"), (4, "#14305c", "#ffffff"),
    ])
    func `each level has its colour, and a digit that is read on it`(level: Int, fill: String, ink: String) throws {
        let scene = try #require(LevelBand([[LevelBand.Square(.level(level))]]).scene(titled: ""))
        let dump = SceneDump.text(of: scene)
        #expect(dump.contains("fill \(fill) (level-\(level))") && dump.contains("\(ink) (on-level-\(level))"))
    }

    @Test func `ten squares in three groups fit in 47 mm`() throws {
        let square = LevelBand.Square(.level(2))
        let groups = [3, 3, 4].map { [LevelBand.Square](repeating: square, count: $0) }
        #expect(try #require(LevelBand(groups).scene(titled: "")).width <= 47)
    }

    @Test func `a band without squares is not drawn`() {
        #expect(LevelBand([[], []]).scene(titled: "") == nil)
    }
}
