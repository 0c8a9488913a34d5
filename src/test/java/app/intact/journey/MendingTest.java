package app.intact.journey;

import org.junit.jupiter.api.Test;

/// A vault that is set back, damaged, or opened by its recovery code, and a person who wants to go on.
class MendingTest extends Journey {

    private Mending by(Person person) {
        return new Mending(person, _ -> {}).begin();
    }

    @Test
    void a_backup_is_restored_and_taken_back_again() {
        by(someone(Screen.PHONE, Manner.FINGER)).lock().restore().bringBack();
    }

    @Test
    void a_damaged_vault_goes_on_from_what_is_left() {
        var mending = by(someone(Screen.DESK, Manner.KEYS));
        restart(() -> Mending.damage(folder));
        mending.open("The vault is damaged").goOn();
    }

    @Test
    void the_recovery_code_leads_to_a_new_way_in_without_script() {
        by(someone(Screen.PHONE.withoutScript(), Manner.MOUSE))
                .lock()
                .recover()
                .lock()
                .open("Today");
    }
}
