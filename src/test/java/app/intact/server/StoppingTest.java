package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program ends, and the vault is closed, whatever a browser is doing just then.
class StoppingTest {

    @TempDir
    Path folder;

    @Test
    void a_request_that_never_ends_does_not_keep_the_vault_open() throws IOException {
        try (var running = Running.in(folder);
                var socket = new Socket(InetAddress.getLoopbackAddress(), running.port())) {
            var person = Person.at(running);
            person.told("The choir said no.", 30);
            person.keepsOnThisDevice();
            var half =
                    "POST /rejections HTTP/1.1\r\nHost: localhost:" + running.port() + "\r\nCookie: " + person.cookie()
                            + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded"
                            + "\r\nContent-Length: 100\r\n\r\ntext=No";
            socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            assertThat(person.open("/rejections").text()).contains("The choir said no");
        }
        assertThat(folder.resolve("vault/vault.db-wal")).doesNotExist();
        try (var again = Running.in(folder)) {
            assertThat(Person.at(again).open("/rejections").text()).contains("The choir said no");
        }
    }
}
