package app.intact.ask;

import app.intact.language.Folded;
import app.intact.language.PersonalText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person says about an ask; every text may be blank.
///
/// @param ownKind the name of a kind of their own
/// @param whom somebody, or an office
/// @param stage where it stands, in their own words
/// @param link an address on the web, only kept
/// @param asked whether it was made; else it is planned
/// @param planned for which day
/// @param askedOn nothing where the day is not known
/// @param due the day by which an answer is expected
/// @param namesake somebody else than who said no, with the same name
public record AskDetails(
        AskKind kind,
        PersonalText ownKind,
        PersonalText whom,
        PersonalText what,
        PersonalText stage,
        PersonalText link,
        boolean asked,
        @Nullable LocalDate planned,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate due,
        boolean namesake) {

    /// Made that day, with nothing else said.
    public static AskDetails made(AskKind kind, PersonalText whom, PersonalText what, @Nullable LocalDate on) {
        return new AskDetails(
                kind, PersonalText.NONE, whom, what, PersonalText.NONE, PersonalText.NONE, true, null, on, null, false);
    }

    /// Planned, for a day or for some day.
    public static AskDetails planned(AskKind kind, PersonalText whom, PersonalText what, @Nullable LocalDate day) {
        return new AskDetails(
                kind,
                PersonalText.NONE,
                whom,
                what,
                PersonalText.NONE,
                PersonalText.NONE,
                false,
                day,
                null,
                null,
                false);
    }

    /// Whether it is the same ask, made that day to the same name, whatever else was changed.
    boolean wasMadeAs(AskDetails other) {
        return asked
                && other.asked
                && Folded.of(whom).equals(Folded.of(other.whom))
                && Objects.equals(askedOn, other.askedOn);
    }

    AskDetails askedOn(LocalDate day) {
        return new AskDetails(kind, ownKind, whom, what, stage, link, true, planned, day, due, namesake);
    }

    AskDetails due(@Nullable LocalDate day) {
        return new AskDetails(kind, ownKind, whom, what, stage, link, asked, planned, askedOn, day, namesake);
    }

    public AskDetails linked(PersonalText address) {
        return new AskDetails(kind, ownKind, whom, what, stage, address, asked, planned, askedOn, due, namesake);
    }

    public AskDetails at(PersonalText where) {
        return new AskDetails(kind, ownKind, whom, what, where, link, asked, planned, askedOn, due, namesake);
    }

    public AskDetails named(PersonalText own) {
        return new AskDetails(kind, own, whom, what, stage, link, asked, planned, askedOn, due, namesake);
    }
}
