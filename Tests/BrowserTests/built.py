"""Where the program under test and the browser are."""
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


def program() -> Path:
    """The program that is tested: that named by LIAISON, or the newest build of this package."""
    if "LIAISON" in os.environ:
        return Path(os.environ["LIAISON"])
    built = [ROOT / ".build" / kind / "liaison" for kind in ("debug", "release")]
    built = [path for path in built if path.exists()]
    if not built:
        sys.exit("liaison is not built; run: swift build")
    return max(built, key=lambda path: path.stat().st_mtime)
