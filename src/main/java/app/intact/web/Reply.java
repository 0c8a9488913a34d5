package app.intact.web;

import gg.jte.models.runtime.JteModel;

/// What is answered.
public sealed interface Reply {

    /// A page, or a fragment of one.
    record Html(JteModel page) implements Reply {}

    /// The same page again, with words at the fields that need another look; nothing typed is lost.
    record Refused(JteModel page) implements Reply {}

    /// Go there next: after a form was kept, so that a reload never keeps it twice.
    record SeeOther(String path) implements Reply {}

    /// A file to save.
    ///
    /// @param name neutral; never anything a person wrote
    record Download(String name, String type, byte[] content) implements Reply {}

    /// Nothing to show.
    record Empty() implements Reply {}

    /// No such page, or it was erased.
    record NotFound() implements Reply {}
}
