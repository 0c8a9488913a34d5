package app.intact.journal;

/// How one kind of event is written down.
///
/// @param code stable name in the journal, such as `sting-rated`
/// @param version of the written shape, from 1; older versions stay readable for ever
/// @param record the event's class
public record EventType(String code, int version, Class<? extends Event> record) {

    public static EventType of(String code, Class<? extends Event> record) {
        return new EventType(code, 1, record);
    }
}
