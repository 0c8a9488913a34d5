package app.intact.vault;

/// Finds where a recovery code was mistyped: which single slip explains what was typed. The code's check has 32 bits,
/// so
/// that of the thousand codes that are one slip away another one fits once in some million times.
final class TypingSlip {

    private static final int LETTERS = 32;

    private TypingSlip() {}

    /// The group in which one character is another, is missing or is too many, or two beside each other changed places.
    ///
    /// @param typed values of the characters
    /// @return from 1; 0 where no single slip explains it
    static int group(byte[] typed) {
        return switch (typed.length - RecoveryCode.WRITTEN) {
            case 0 -> anotherCharacter(typed);
            case -1 -> missingCharacter(typed);
            case 1 -> oneTooMany(typed);
            default -> 0;
        };
    }

    private static int anotherCharacter(byte[] typed) {
        byte[] tried = typed.clone();
        for (int at = 0; at < tried.length; at++) {
            for (int letter = 0; letter < LETTERS; letter++) {
                tried[at] = (byte) letter;
                if (fits(tried)) {
                    return RecoveryCode.groupOf(at);
                }
            }
            tried[at] = typed[at];
        }
        for (int at = 0; at + 1 < tried.length; at++) {
            swap(tried, at);
            if (fits(tried)) {
                return RecoveryCode.groupOf(at);
            }
            swap(tried, at);
        }
        return 0;
    }

    private static void swap(byte[] values, int at) {
        byte first = values[at];
        values[at] = values[at + 1];
        values[at + 1] = first;
    }

    private static int missingCharacter(byte[] typed) {
        for (int at = 0; at <= typed.length; at++) {
            byte[] tried = new byte[RecoveryCode.WRITTEN];
            System.arraycopy(typed, 0, tried, 0, at);
            System.arraycopy(typed, at, tried, at + 1, typed.length - at);
            for (int letter = 0; letter < LETTERS; letter++) {
                tried[at] = (byte) letter;
                if (fits(tried)) {
                    return RecoveryCode.groupOf(at);
                }
            }
        }
        return 0;
    }

    private static int oneTooMany(byte[] typed) {
        for (int at = 0; at < typed.length; at++) {
            byte[] tried = new byte[RecoveryCode.WRITTEN];
            System.arraycopy(typed, 0, tried, 0, at);
            System.arraycopy(typed, at + 1, tried, at, tried.length - at);
            if (fits(tried)) {
                return RecoveryCode.groupOf(at);
            }
        }
        return 0;
    }

    private static boolean fits(byte[] values) {
        return RecoveryCode.secretIn(values).length > 0;
    }
}
