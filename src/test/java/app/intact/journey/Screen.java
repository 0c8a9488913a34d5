package app.intact.journey;

/// What a person has in front of them.
///
/// @param touch whether it is touched with a finger
/// @param dark whether the system asks for dark pages
/// @param script whether the browser runs scripts
/// @param still whether the system asks for no motion
record Screen(int width, int height, boolean touch, boolean dark, boolean script, boolean still) {

    static final Screen PHONE = new Screen(360, 740, true, false, true, false);
    static final Screen DESK = new Screen(1280, 900, false, false, true, false);

    Screen inTheDark() {
        return new Screen(width, height, touch, true, script, still);
    }

    Screen withoutScript() {
        return new Screen(width, height, touch, dark, false, still);
    }

    Screen withoutMotion() {
        return new Screen(width, height, touch, dark, script, true);
    }
}
