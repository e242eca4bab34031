package verkstad.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verkstad.model.board.Board;
import verkstad.model.capability.Capabilities;
import verkstad.model.capability.Evaluation;
import verkstad.model.communication.Communication;
import verkstad.model.dots.DotVote;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.people.Organisation;
import verkstad.model.people.Person;
import verkstad.model.plan.Plan;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Secrecy;
import verkstad.model.session.Session;
import verkstad.model.session.Timer;

/**
 * Everything that one file holds, at one moment. Parts that are null are not stated. {@code dotVote} is the dot vote
 * under way, if there is one; it, what is {@code kept} and the timer are kept in the project's file and are no part of
 * the exchange format.
 */
@RecordBuilder
public record Project(
        ProjectDetails details,
        List<Organisation> organisations,
        List<Person> people,
        List<Session> sessions,
        List<Board> boards,
        List<FuturesWorkshop> futures,
        @Nullable Communication communication,
        @Nullable Risks risks,
        @Nullable Capabilities capabilities,
        List<Evaluation> evaluations,
        @Nullable Plan plan,
        @Nullable DotVote dotVote,
        @Nullable Kept kept,
        @Nullable Timer timer)
        implements ProjectBuilder.With {
    public Project {
        organisations = Lists.stated(organisations);
        people = Lists.stated(people);
        sessions = Lists.stated(sessions);
        boards = Lists.stated(boards);
        futures = Lists.stated(futures);
        evaluations = Lists.stated(evaluations);
    }

    /** A project with a title and nothing else. */
    public static Project empty(String title, Language language) {
        return ProjectBuilder.builder()
                .details(ProjectDetailsBuilder.builder()
                        .title(title)
                        .language(language)
                        .build())
                .build();
    }

    /** The session with this id. Throws NoSuchElementException where there is none. */
    public Session session(String id) {
        return sessions.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    public Optional<Person> person(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Organisation> organisation(@Nullable String id) {
        return organisations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<Board> board(@Nullable String id) {
        return boards.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    public Optional<FuturesWorkshop> futuresWorkshop(@Nullable String id) {
        return futures.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** What the file keeps beside the project; nothing where none is stated. */
    public Kept keptOrNothing() {
        return kept == null ? Kept.NOTHING : kept;
    }

    /** The shared message that stands, of the last futures workshop that came to one. */
    public Optional<String> sharedMessage() {
        return futures.reversed().stream()
                .flatMap(f -> f.agreedMessage().stream())
                .findFirst();
    }

    /**
     * Whether people are voting in secret: until what they gave is shown, no copy is made of the project, since two
     * copies that are one ballot apart would tell that ballot.
     */
    public boolean isVotingInSecret() {
        return dotVote != null
                || risksOrEmpty()
                        .running()
                        .filter(r -> r.secrecy() == Secrecy.SECRET)
                        .isPresent();
    }

    /** The communication plan; an empty one where none is stated. */
    public Communication communicationOrEmpty() {
        return communication == null ? Communication.EMPTY : communication;
    }

    /** The risk register; an empty one, under the default rule, where none is stated. */
    public Risks risksOrEmpty() {
        return risks == null ? Risks.EMPTY : risks;
    }
}
