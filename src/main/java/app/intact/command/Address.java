package app.intact.command;

/// The addresses Intact answers on. `intact.localhost` is a host of its own, so that no other local server gets its
/// cookie; browsers find it themselves, Safari excepted.
final class Address {

    private Address() {}

    static String own(int port) {
        return "http://intact.localhost:" + port + "/";
    }

    static String plain(int port) {
        return "http://localhost:" + port + "/";
    }
}
