package verkstad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.Risks;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.session.Activity;
import verkstad.model.session.ActivityKind;
import verkstad.model.session.AgendaItemBuilder;
import verkstad.model.session.ItemKind;
import verkstad.model.session.SessionBuilder;
import verkstad.model.session.Timer;
import verkstad.storage.ProjectFile;
import verkstad.texts.Texts;

/**
 * A project in which people vote on risks, at an agenda item whose time runs.
 *
 * @param ends when its time is up
 */
public record LeftInAVote(Instant ends) {
    private static final Pattern TIME = Pattern.compile("(\\d\\d):(\\d\\d)");

    public static LeftInAVote create(Path path) throws Exception {
        var timer = Timer.started(Duration.ofMinutes(45), "i2", Instant.now());
        try (var file = ProjectFile.create(path, project(timer))) {
            file.remember(new Place("s1", Place.Room.ITEM, "i2"));
        }
        return new LeftInAVote(timer.ends() == null ? Instant.MAX : timer.ends());
    }

    /** Whether this is the screen after the first of two has voted: the curtain over the item, and the time goes on. */
    public void requireSame(List<String> screen) {
        assertThat(screen).contains("Riskvärdering i två omgångar").containsAnyElementsOf(said("voting.voted", 1, 2));
        var resumed = said("voting.resumed", "##").stream().map(s -> s.substring(0, s.indexOf("##")));
        assertThat(resumed).anyMatch(words -> screen.stream().anyMatch(line -> line.startsWith(words)));
        assertThat(screen).anyMatch(this::isTheTimeLeft);
    }

    /** In the language of the machine, whichever that is. */
    private static List<String> said(String key, Object... gaps) {
        return Stream.of(Language.values())
                .map(language -> Texts.in(language).get(key, gaps))
                .toList();
    }

    private boolean isTheTimeLeft(String line) {
        var time = TIME.matcher(line);
        if (!time.matches()) return false;
        long shown = Long.parseLong(time.group(1)) * 60 + Long.parseLong(time.group(2));
        long left = Duration.between(Instant.now(), ends).toSeconds();
        return shown >= left && shown < Duration.ofMinutes(45).toSeconds();
    }

    private static Project project(Timer timer) {
        var round = RoundBuilder.builder()
                .id("r")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of("R1"))
                .voters(List.of("v1", "v2"))
                .build();
        var welcome = AgendaItemBuilder.builder()
                .id("i1")
                .title("Välkomna")
                .kind(ItemKind.INFORMATION)
                .build();
        var vote = AgendaItemBuilder.builder()
                .id("i2")
                .title("Riskvärdering i två omgångar")
                .kind(ItemKind.WORK)
                .minutes(45)
                .activity(new Activity(ActivityKind.RISKS, null))
                .build();
        return Project.empty("P", Language.SV)
                .withPeople(List.of(new Person("v1", "Anna", null, null), new Person("v2", "Bo", null, null)))
                .withSessions(List.of(SessionBuilder.builder()
                        .id("s1")
                        .title("Workshop 1")
                        .agenda(List.of(welcome, vote))
                        .build()))
                .withTimer(timer)
                .withRisks(new Risks(
                        null, List.of(RiskBuilder.builder().id("R1").threat("T").build()), List.of(round)));
    }
}
