import Office
import Support
import Testing

struct LevelScaleTests {
    private func marks(_ scale: LevelScale) -> [String] {
        SceneDump.text(of: scale.scene(titled: ""), decimals: 2).split(separator: "\n").dropFirst(9).map(String.init)
    }

    @Test func `steps are filled up to the level`() {
        let scene = LevelScale(level: 2).scene(titled: "Niveau 2 sur 4")
        #expect(scene.title == "Niveau 2 sur 4")
        #expect(
            SceneDump.text(of: scene, decimals: 2) == """
                scene 26 × 4.9 on nothing
                box 0.9,1.2 5.7×2.4 fill #2f5f9b (done)
                text « 1 » 3.75,3.1 middle level bold 2 #ffffff (on-done)
                box 7,1.2 5.7×2.4 fill #2f5f9b (done)
                text « 2 » 9.85,3.1 middle level bold 2 #ffffff (on-done)
                box 13.1,1.2 5.7×2.4 fill #ffffff (paper) edge #8a94a6 (outline) 0.17
                text « 3 » 15.95,3.1 middle level regular 2 #525b6b (grey)
                box 19.2,1.2 5.7×2.4 fill #ffffff (paper) edge #8a94a6 (outline) 0.17
                text « 4 » 22.05,3.1 middle level regular 2 #525b6b (grey)
                """
        )
    }

    @Test func `a bar stands behind the required step, a ring over the earlier, a triangle under the one aimed at`() {
        #expect(
            marks(LevelScale(level: 2, threshold: 3, target: 4, earlier: 1)) == [
                "box 18.8,0.2 0.4×4.5 fill #9c3a06 (alert)",
                "disc 3.75,0.6 radius 0.5 fill nothing edge #14213d (ink) 0.22",
                "polygon 22.05,3.8 22.75,4.8 21.35,4.8 fill #14213d (ink)",
            ]
        )
    }

    @Test(arguments: [0, 5])
    func `what is on no step is not drawn`(level: Int) {
        #expect(marks(LevelScale(level: 2, threshold: level, target: level, earlier: level)) == [])
    }

    @Test(arguments: [(0, 0), (4, 4), (5, 4)])
    func `a level beyond the steps fills none or all`(level: Int, filled: Int) {
        let dump = SceneDump.text(of: LevelScale(level: level).scene(titled: ""))
        #expect(dump.split(separator: "\n").count { $0.contains("fill #2f5f9b") } == filled)
    }
}
