"""What `make` does before it compiles, in a checkout of its own."""

import pathlib
import shutil
import subprocess
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).parents[2] / "Scripts/forget-moved-build"


class MovedCheckout(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.parent = pathlib.Path(folder.name).resolve()
        self.checkout = self.parent / "cmq"
        for name in ["Scripts", ".build/checkouts", ".build/debug"]:
            (self.checkout / name).mkdir(parents=True)
        shutil.copy(SCRIPT, self.checkout / "Scripts")

    def kept(self):
        """The folders of the build that are left, and what was said."""
        run = subprocess.run([self.checkout / "Scripts" / SCRIPT.name], capture_output=True, text=True, check=True)
        return sorted(path.name for path in (self.checkout / ".build").iterdir() if path.is_dir()), run.stderr

    def move(self):
        self.checkout = self.checkout.rename(self.parent / "elsewhere")

    def test_a_build_stays_as_long_as_its_checkout_does(self):
        self.assertEqual(self.kept(), (["checkouts", "debug"], ""))
        self.assertEqual(self.kept(), (["checkouts", "debug"], ""))

    def test_a_build_goes_with_the_path_it_was_made_under_and_downloads_stay(self):
        self.kept()
        self.move()
        folders, message = self.kept()
        self.assertEqual(folders, ["checkouts"])
        self.assertIn("a changé de place", message)
        self.assertEqual(self.kept()[1], "")

    def test_a_build_that_make_did_not_make_is_told_by_its_plan(self):
        (self.checkout / ".build/debug.yaml").write_text(f'inputs: ["{self.checkout}/Sources/a.swift"]')
        self.assertEqual(self.kept(), (["checkouts", "debug"], ""))
        (self.checkout / ".build/path").unlink()
        self.move()
        self.assertEqual(self.kept()[0], ["checkouts"])


class NeedSwift(unittest.TestCase):
    """The compiler stands in a folder of the test, or nowhere."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.checkout = pathlib.Path(folder.name).resolve() / "cmq"
        self.tools = self.checkout / "tools"
        for name in ["Scripts", "tools", ".build/release"]:
            (self.checkout / name).mkdir(parents=True)
        shutil.copy(SCRIPT.parent / "need-swift", self.checkout / "Scripts")
        for name in ["dirname", "cat"]:
            (self.tools / name).symlink_to(shutil.which(name))

    def run_script(self, *arguments):
        script = self.checkout / "Scripts/need-swift"
        return subprocess.run([script, *arguments], capture_output=True, text=True, env={"PATH": str(self.tools)})

    def test_without_the_compiler_it_points_to_it_and_to_the_package(self):
        run = self.run_script()
        self.assertEqual(run.returncode, 69)
        self.assertIn("swift.org/install", run.stderr)
        self.assertIn("paquet Debian", run.stderr)

    def test_only_the_first_build_is_told_to_be_long(self):
        (self.tools / "swift").symlink_to(shutil.which("true"))
        self.assertEqual(self.run_script().stdout, "")
        self.assertIn("cinq minutes", self.run_script("cmq").stdout)
        (self.checkout / ".build/release/cmq").symlink_to(shutil.which("true"))
        self.assertEqual(self.run_script("cmq").stdout, "")


class SyntheticCampaign(unittest.TestCase):
    def made(self, count):
        """The bytes of its files, and the defects."""
        with tempfile.TemporaryDirectory() as folder:
            run = subprocess.run([SCRIPT.parent / "synthetic-campaign", folder, str(count)], capture_output=True, text=True, check=True)
            campaign = pathlib.Path(folder) / "Inputs" / "2018"
            return {path.name: path.read_bytes() for path in campaign.rglob("*.*")}, [line.split("\t") for line in run.stdout.splitlines()]

    def test_the_same_bytes_come_each_time_and_one_campus_of_five_has_one_defect(self):
        files, defects = self.made(60)
        self.assertEqual((files, defects), self.made(60))
        self.assertEqual(len(files), 62)
        self.assertEqual((len(defects), len({file for _, file, *_ in defects}), len({rule for rule, *_ in defects})), (12, 12, 10))


if __name__ == "__main__":
    unittest.main()
