package app.intact.portable;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/// An iCalendar file (RFC 5545) that asks a person back at the times they planned, and tells whoever else sees
/// their calendar nothing: a neutral title, ten minutes, no one invited, no address, no zone.
public final class CalendarFile {

    private static final Duration LENGTH = Duration.builder().minutes(10).build();
    private static final Duration AT_ONCE = Duration.builder().minutes(0).build();

    private CalendarFile() {}

    /// The file as UTF-8. Times are instants (UTC), which each calendar shows in its own zone. The same time
    /// always has the same identifier, so that reading the file twice gives no event twice.
    ///
    /// @param due one event each, in any order
    /// @param title neutral, such as "Notes"; it stands on every event and on its alarm
    public static byte[] of(List<Instant> due, String title, InstantSource clock) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Notes//Notes//EN");
        due.stream().distinct().sorted().forEach(at -> calendar.addEvent(event(at, title, clock)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Instant due, String title, InstantSource clock) {
        var event = new VEvent();
        event.setUid(uid(due));
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(due), true);
        event.setDuration(LENGTH);
        event.setSummary(title);
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        event.addAlarm(VAlarm.display(new Trigger(AT_ONCE, Related.START), title));
        return event;
    }

    /// Made from the time alone; nothing of the vault can be read out of it.
    private static Uid uid(Instant due) {
        return new Uid(
                UUID.nameUUIDFromBytes(Long.toString(due.getEpochSecond()).getBytes(StandardCharsets.US_ASCII))
                        .toString());
    }
}
