package org.reviewarchive.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.FilePicture;
import org.reviewarchive.model.Location;
import org.reviewarchive.model.OnFile;
import org.reviewarchive.model.OnLines;
import org.reviewarchive.model.OnReview;
import org.reviewarchive.model.TimelineEvent;

/**
 * How the model is written as JSON: components in their order, absent facts left out, enumerations in lower case. The
 * model itself knows nothing of it.
 */
final class ModelJson {
    /** The one mapper; thread-safe. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, new InstantJson.Writer())
                    .addDeserializer(Instant.class, new InstantJson.Reader())
                    .addSerializer(Diagnostic.class, new DiagnosticJson.Writer())
                    .addDeserializer(Diagnostic.class, new DiagnosticJson.Reader()))
            .annotationIntrospector(new LowerCaseEnums())
            .addMixIn(SafeHtml.class, SafeHtmlForm.class)
            .addMixIn(FileDiff.class, FileForm.class)
            .addMixIn(Location.class, LocationForm.class)
            .addMixIn(TimelineEvent.class, TimelineEventForm.class)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ModelJson() {}

    /** Jackson's own feature for this follows the machine's locale, which in Turkish has no dot on the small i. */
    private static final class LowerCaseEnums extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = constants[i].name().toLowerCase(Locale.ROOT);
            }
            return names;
        }
    }

    private abstract static class SafeHtmlForm {
        @JsonCreator
        static SafeHtml restored(String html) {
            return SafeHtml.restored(html);
        }

        @JsonValue
        abstract String html();
    }

    /** Few files are pictures, so only those say so. */
    private interface FileForm {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<FilePicture> pictures();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OnReview.class, name = "review"),
        @JsonSubTypes.Type(value = OnFile.class, name = "file"),
        @JsonSubTypes.Type(value = OnLines.class, name = "lines")
    })
    private interface LocationForm {}

    @JsonSerialize(converter = EventForm.FromEvent.class)
    @JsonDeserialize(converter = EventForm.ToEvent.class)
    private interface TimelineEventForm {}
}
