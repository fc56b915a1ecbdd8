"""A person's first minutes with the real window, driven by accessible names (INTERFACE) through AT-SPI.

Usage: story.py PROGRAM FOLDER   (inside a display, see in_display)

Starts PROGRAM, moves the sliders, runs, compares, runs on CPython where there is one, looks at the pictures for emptiness,
and closes the window. Prints what
it saw; exits 0 if all of it was right. Bounds of reaction are multiplied by COREO_TIME_FACTOR.
"""
import os
import shutil
import subprocess
import sys
import time

import pyatspi

FACTOR = float(os.environ.get("COREO_TIME_FACTOR", "1"))


def wait_for(what, get, seconds=20):
    """Polls until get() gives something true."""
    end = time.monotonic() + seconds * FACTOR
    while time.monotonic() < end:
        try:
            found = get()
        except Exception:  # an object that went away while it was looked at: look again
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"story: waited {seconds * FACTOR:.0f} s in vain for {what}")


def application(process):
    def look():
        desktop = pyatspi.Registry.getDesktop(0)
        for child in desktop:
            if child is not None and child.get_process_id() == process.pid and child.childCount > 0:
                return child
        return None
    return wait_for("the window in the accessibility tree", look)


def find(root, role, name):
    return pyatspi.findDescendant(root, lambda x: x.getRoleName() == role and x.name == name)


def control(root, role, name):
    return wait_for(f"{role} '{name}'", lambda: find(root, role, name))


def press(root, name):
    button = control(root, "push button", name)
    wait_for(f"button '{name}' to be enabled", lambda: button.getState().contains(pyatspi.STATE_ENABLED))
    button.queryAction().doAction(0)


def set_value(root, role, name, value):
    slider = control(root, role, name)
    slider.queryValue().currentValue = value
    return slider


def delivered(root, count):
    """Whether the progress bar stands at `count` of `count`."""
    value = find(root, "progress bar", "Progress").queryValue()
    return value.currentValue == value.maximumValue == count


def picture(folder, name):
    """Saves the whole display and checks that it is a picture: many colours, not one."""
    path = os.path.join(folder, name + ".png")
    subprocess.run(["import", "-window", "root", path], check=True)
    colours = int(subprocess.run(["identify", "-format", "%k", path], check=True, capture_output=True, text=True).stdout)
    if colours < 50:
        sys.exit(f"story: {path} has only {colours} colours: nothing was drawn")
    print(f"saw {path} ({colours} colours)")


def has_python(program):
    """Whether there is an interpreter for the window to run, and the bridge beside the program."""
    bridge = os.path.join(os.path.dirname(os.path.realpath(program)), "..", "share", "coreographer", "python", "bridge.py")
    return shutil.which("python3") is not None and os.path.exists(bridge)


def on_cpython(window, folder):
    """Switches CPython on, runs, and looks for its name and a complete run."""
    if not has_python(sys.argv[1]):
        print("story: no python3 here, or no bridge beside the program: its part is left out")
        return
    control(window, "check box", "CPython").queryAction().doAction(0)
    wait_for("CPython to be on", lambda: find(window, "check box", "CPython").getState().contains(pyatspi.STATE_CHECKED))
    control(window, "text", "Interpreter")
    if find(window, "check box", "Simulate").getState().contains(pyatspi.STATE_CHECKED):
        sys.exit("story: CPython and Simulate are both on")
    press(window, "Run")
    wait_for("33 deliveries of CPython", lambda: delivered(window, 33) and find(window, "push button", "Run"), 90)
    wait_for("CPython's version in the window", lambda: pyatspi.findDescendant(
        window, lambda x: x.getRoleName() == "label" and x.name.startswith("Finished") and "CPython 3." in x.name))
    picture(folder, "cpython")


def main():
    program, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    process = subprocess.Popen([program, "--size", "1440x960", "--theme", "light"])
    try:
        window = application(process)
        for name in ("Core utilisation", "Timeline by task", "Timeline by worker", "Order", "Results over time"):
            wait_for(f"chart '{name}'", lambda n=name: pyatspi.findDescendant(window, lambda x: x.name == n))
        picture(folder, "empty")
        set_value(window, "spin button", "Tasks", 33)
        set_value(window, "spin button", "Cores", 2)
        slider = control(window, "slider", "Tasks")
        if slider.queryValue().currentValue <= 0:
            sys.exit("story: the slider did not follow its spin box")
        press(window, "Run")
        control(window, "push button", "Cancel")
        picture(folder, "running")
        wait_for("33 deliveries", lambda: delivered(window, 33), 60)
        control(window, "push button", "Run")
        picture(folder, "finished")
        press(window, "Run and compare")
        control(window, "push button", "Cancel")
        wait_for("the end of both runs", lambda: find(window, "push button", "Run"), 120)
        differences = control(window, "table", "Differences").queryTable()
        if differences.nRows < 3:
            sys.exit(f"story: the table of differences has {differences.nRows} rows")
        picture(folder, "compared")
        on_cpython(window, folder)
        # As a person quits: by the keyboard, through the window manager.
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Coreographer"], check=True,
                               capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowactivate", "--sync", found[0], "key", "ctrl+q"], check=True)
        code = process.wait(timeout=10 * FACTOR)
        if code != 0:
            sys.exit(f"story: the program ended with {code}")
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    print("story: all as it should be")


if __name__ == "__main__":
    main()
