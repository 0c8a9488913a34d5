package app.intact.gate;

import java.util.List;

/// The recovery code, and the two groups that are asked back.
///
/// @param path of the page with the code; `path/confirm` and `path/code.txt` belong to it
/// @param groups the code, empty on the page that asks back
/// @param asked which two, from 1
/// @param make key of the button that puts the code in use
public record CodeView(
        String back,
        String path,
        int step,
        int steps,
        List<String> groups,
        List<Integer> asked,
        String slip,
        String day,
        String make) {}
