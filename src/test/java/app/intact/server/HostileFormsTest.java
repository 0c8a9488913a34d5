package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Mutations;
import app.intact.Running;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A form with anything in it is taken or refused, and never fails (R14).
class HostileFormsTest {

    private static final List<byte[]> FORMS = List.of(
                    "op=0123456789abcdef0123456789abcdef&text=They+said+no&sting=40&kind=job&day=2026-03-11",
                    "feeling=hurt&own=I+feel+hurt&story=I+am+a+failure&belief=60&cause-fit=100&beyond=only-a-no",
                    "name=Ana&number=123&note=x&what=mail&when=hour&hour=20&way=absorbing&of=&seen=3&line-0=fear",
                    "choice=new&name=Ana&mail=a%40b.c&keep=1&own=bread&win=kept-0&what=x&area=work&standing=unsafe&how=y",
                    "text=bread&where=here&when=own&day=2026-03-14&time=25%3A61&answer=not-yet&good-for=comfort&to=help",
                    "text=%F0%9F%98%80%00%FF&sting=-1&sting=99999999999&%=&=&&text[]=1&text=" + "%41".repeat(300))
            .stream()
            .map(form -> form.getBytes(StandardCharsets.UTF_8))
            .toList();

    @TempDir
    Path folder;

    private Running running;
    private Person person;
    private Lived lived;

    @BeforeEach
    void a_journal_in_memory() {
        running = Running.in(folder);
        person = Person.at(running);
        lived = Lived.by(person);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void hundreds_of_changed_forms_are_taken_or_refused() {
        send(800);
    }

    @Tag("long")
    @Test
    void twenty_thousand_changed_forms_are_taken_or_refused() {
        send(20_000);
    }

    private void send(int times) {
        var forms = new Mutations(FORMS, 6);
        var chance = new Random(6);
        var places = lived.forms(running);
        for (int i = 0; i < times; i++) {
            var place = places.get(chance.nextInt(places.size()));
            byte[] form = forms.next();
            var answer = person.send(person.sending(place.path()).sending(form));
            if (lived.erases(place)) {
                lived = Lived.by(person); // so that the forms after it have something to be about
                places = lived.forms(running);
            }
            assertThat(answer.status())
                    .as("%s with %s", place, new String(form, StandardCharsets.ISO_8859_1))
                    .isBetween(200, 499);
        }
        assertThat(running.troubles()).isEmpty();
    }
}
