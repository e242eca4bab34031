package verkstad.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.ProjectDetails;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.model.capability.Capabilities;
import verkstad.model.capability.Evaluation;
import verkstad.model.capability.Factor;
import verkstad.model.communication.Audience;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Headline;
import verkstad.model.risk.Ballot;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.Slip;
import verkstad.model.risk.Tally;
import verkstad.model.session.Action;
import verkstad.model.template.Template;
import verkstad.model.template.TemplateBoard;

/**
 * How the model stands in JSON: records as objects in the order of their components, constants by their codes, and
 * nothing for what is not stated. The model itself knows nothing of it.
 */
final class ProjectJson {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(Syntax.LIMITS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .annotationIntrospector(new CodedConstants())
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.CUSTOM, null, NotStated.class, null))
            .addMixIn(Project.class, Document.class)
            .addMixIn(Action.class, ActionParts.class)
            .addMixIn(Template.class, TemplateDocument.class)
            .addMixIn(TemplateBoard.class, RequiredLists.class)
            .addMixIn(Audience.class, AudienceNames.class)
            .addMixIn(Round.class, RoundNames.class)
            .addMixIn(Board.class, RequiredLists.class)
            .addMixIn(Column.class, RequiredLists.class)
            .addMixIn(FuturesWorkshop.class, WorkshopParts.class)
            .addMixIn(Risks.class, RegisterParts.class)
            .addMixIn(Ballot.class, RequiredLists.class)
            .addMixIn(Capabilities.class, RequiredLists.class)
            .addMixIn(Evaluation.class, RequiredLists.class)
            .addMixIn(Factor.class, RequiredLists.class)
            .build();

    private ProjectJson() {}

    /** Equals what is left out: null, and a list that is not stated. */
    static final class NotStated {
        @Override
        public boolean equals(@Nullable Object value) {
            return value == null || (value instanceof List<?> list && !Lists.isStated(list));
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** What the file keeps beyond the format is left out. */
    @JsonIgnoreProperties({"format", "version", "dotVote", "kept", "timer"})
    interface Document {
        @JsonProperty("project")
        ProjectDetails details();
    }

    @JsonIgnoreProperties({"format", "version"})
    interface TemplateDocument {
        @JsonInclude
        List<?> agenda();
    }

    /** As is the highest number ever given. */
    @JsonIgnoreProperties("lastNumber")
    interface RegisterParts {
        @JsonInclude
        List<?> items();
    }

    @JsonIgnoreProperties("item")
    interface ActionParts {}

    /** What the file keeps beyond the format is left out. */
    @JsonIgnoreProperties("stage")
    interface WorkshopParts {
        @JsonInclude
        List<Headline> headlines();
    }

    interface AudienceNames {
        @JsonProperty("do")
        String act();
    }

    interface RoundNames {
        @JsonInclude
        List<String> risks();

        @JsonProperty("slips")
        @JsonSerialize(converter = Slips.Written.class)
        @JsonDeserialize(converter = Slips.Counted.class)
        List<Tally> tallies();
    }

    /** Lists that the format requires: an empty one is written, whether it was stated or not. */
    interface RequiredLists {
        @JsonInclude
        List<Column> columns();

        @JsonInclude
        List<Card> cards();

        @JsonInclude
        List<?> items();

        @JsonInclude
        List<Slip> scores();

        @JsonInclude
        List<Factor> factors();

        @JsonInclude
        List<Integer> grades();
    }
}
