package app.intact.journal;

import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import com.fasterxml.jackson.annotation.JacksonInject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/// The written shape of entries: a flag byte, then a JSON envelope `{"t","v","id","op","at","tz","d"}` with the event's
/// own fields under `d` (docs/vault-format.md).
public final class EventFormat {

    /// Readers that do not know the type must open the vault for reading only.
    private static final byte MUST_UNDERSTAND = 0x01;

    private static final String AT = "at";

    private final Map<String, EventType> byCode = new HashMap<>();
    private final Map<Class<? extends Event>, EventType> byRecord = new HashMap<>();
    private final Map<EventType, ObjectReader> readers = new ConcurrentHashMap<>();

    /// Made when the first entry is written or read: the first page needs none.
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                        // The default is one pool for all: two cores that decode would wait for each other.
                        .recyclerPool(JsonRecyclerPools.threadLocalPool())
                        .build())
                .addModule(values())
                .annotationIntrospector(new AtFromEnvelope())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /// An event's `at` stands once, in the envelope.
    private static final class AtFromEnvelope extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JacksonInject.@Nullable Value findInjectableValue(MapperConfig<?> config, AnnotatedMember member) {
            boolean isAt = member instanceof AnnotatedParameter parameter
                    && Event.class.isAssignableFrom(parameter.getDeclaringClass())
                    && parameter.getIndex() < parameter.getDeclaringClass().getRecordComponents().length
                    && parameter
                            .getDeclaringClass()
                            .getRecordComponents()[parameter.getIndex()]
                            .getName()
                            .equals(AT);
            return isAt ? JacksonInject.Value.forId(AT) : super.findInjectableValue(config, member);
        }
    }

    public EventFormat(List<EventType> types) {
        for (var type : types) {
            if (byCode.put(type.code(), type) != null) {
                throw new IllegalArgumentException("two types named " + type.code());
            }
            byRecord.put(type.record(), type);
        }
    }

    /// @param op the id of the request that wrote it, so that one sent twice is kept once
    public byte[] encode(Event event, String op, ZoneId zone) {
        var type = byRecord.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException("no type for " + event.getClass().getSimpleName());
        }
        var data = (ObjectNode) Json.MAPPER.valueToTree(event);
        data.remove(AT);
        var envelope = Json.MAPPER.createObjectNode();
        envelope.put("t", type.code());
        envelope.put("v", type.version());
        envelope.put("id", event.subject());
        envelope.put("op", op);
        envelope.put("at", event.at().truncatedTo(ChronoUnit.MILLIS).toString());
        envelope.put("tz", zone.getId());
        envelope.set("d", data);
        var text = Json.MAPPER.writeValueAsBytes(envelope);
        var body = new byte[text.length + 1];
        body[0] = MUST_UNDERSTAND;
        System.arraycopy(text, 0, body, 1, text.length);
        return body;
    }

    /// @return nothing for an entry of an unknown type that may be ignored
    /// @throws UnknownEntry when the type is unknown and must be understood, or the fields do not fit
    public Optional<Written> decode(long number, byte[] body) {
        try (var in = Json.MAPPER.createParser(body, 1, body.length - 1)) {
            var envelope = Envelope.read(in);
            return envelope.isWhole() ? decode(number, body[0], envelope, in) : decodeInAnyOrder(number, body);
        } catch (JacksonException | ClassCastException | DateTimeException e) {
            throw new UnknownEntry(number);
        }
    }

    private Optional<Written> decodeInAnyOrder(long number, byte[] body) {
        var entry = (ObjectNode) Json.MAPPER.readTree(body, 1, body.length - 1);
        try (var in = Json.MAPPER.treeAsTokens(Envelope.reordered(entry))) {
            return decode(number, body[0], Envelope.read(in), in);
        }
    }

    private Optional<Written> decode(long number, byte flags, Envelope envelope, JsonParser in) {
        var type = byCode.get(envelope.type());
        if (type == null || envelope.version() > type.version()) {
            if (flags == MUST_UNDERSTAND) {
                throw new UnknownEntry(number);
            }
            return Optional.empty();
        }
        if (!envelope.data()) {
            throw new UnknownEntry(number);
        }
        Event event = readers.computeIfAbsent(type, EventFormat::reader)
                .with(new InjectableValues.Std().addValue(AT, instant(envelope.at())))
                .readValue(in);
        var zone = ZoneId.of(envelope.zone().isEmpty() ? "UTC" : envelope.zone());
        return Optional.of(new Written(new Entry(number, zone, event), envelope.op()));
    }

    private static ObjectReader reader(EventType type) {
        return Json.MAPPER.readerFor(type.record()).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /// An entry with the request that wrote it.
    public record Written(Entry entry, String op) {}

    /// An entry that this version of Intact cannot read. The message holds its number only.
    public static final class UnknownEntry extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownEntry(long number) {
            super("entry " + number + " was written by a newer Intact");
        }
    }

    /// As [Instant#parse], which takes many times as long, for the two forms that are written here: to the second, and
    /// to the millisecond.
    private static Instant instant(String text) {
        int end = text.length() - 1;
        if ((end != 19 && end != 23) || text.charAt(end) != 'Z' || text.charAt(10) != 'T') {
            return Instant.parse(text);
        }
        try {
            int millis = end == 19 ? 0 : Integer.parseInt(text, 20, 23, 10);
            return LocalDateTime.of(
                            Integer.parseInt(text, 0, 4, 10),
                            Integer.parseInt(text, 5, 7, 10),
                            Integer.parseInt(text, 8, 10, 10),
                            Integer.parseInt(text, 11, 13, 10),
                            Integer.parseInt(text, 14, 16, 10),
                            Integer.parseInt(text, 17, 19, 10),
                            millis * 1_000_000)
                    .toInstant(ZoneOffset.UTC);
        } catch (NumberFormatException e) {
            return Instant.parse(text);
        }
    }

    private static SimpleModule values() {
        return new SimpleModule("intact")
                .addSerializer(PersonalText.class, new ValueSerializer<>() {
                    @Override
                    public void serialize(PersonalText text, JsonGenerator out, SerializationContext context) {
                        out.writeString(text.reveal());
                    }
                })
                .addDeserializer(PersonalText.class, new ValueDeserializer<>() {
                    @Override
                    public PersonalText deserialize(JsonParser in, DeserializationContext context) {
                        return PersonalText.of(in.getString());
                    }
                })
                .addSerializer(Intensity.class, new ValueSerializer<>() {
                    @Override
                    public void serialize(Intensity value, JsonGenerator out, SerializationContext context) {
                        out.writeNumber(value.value());
                    }
                })
                .addDeserializer(Intensity.class, new ValueDeserializer<>() {
                    @Override
                    public Intensity deserialize(JsonParser in, DeserializationContext context) {
                        return Intensity.of(in.getIntValue());
                    }
                })
                .addSerializer(Instant.class, new ValueSerializer<>() {
                    @Override
                    public void serialize(Instant at, JsonGenerator out, SerializationContext context) {
                        out.writeString(at.truncatedTo(ChronoUnit.MILLIS).toString());
                    }
                })
                .addDeserializer(Instant.class, new ValueDeserializer<>() {
                    @Override
                    public Instant deserialize(JsonParser in, DeserializationContext context) {
                        return instant(in.getString());
                    }
                });
    }
}
