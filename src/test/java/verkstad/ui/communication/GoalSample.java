package verkstad.ui.communication;

import java.time.LocalDate;
import java.util.List;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.communication.AudienceBuilder;
import verkstad.model.communication.Communication;
import verkstad.model.communication.Goal;
import verkstad.model.communication.GoalBuilder;
import verkstad.model.communication.GoalStatus;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.HeadlineBuilder;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStep;

/** A communication plan of seven goals, of the length that they have in real ones. */
final class GoalSample {
    private GoalSample() {}

    static Project empty() {
        return Project.empty("Biblioteket vid ån", Language.SV);
    }

    static Project project() {
        return with(goals());
    }

    static Project with(List<Goal> goals) {
        return empty().withCommunication(Communication.EMPTY
                .withWhy("För att alla som möter låntagare ska veta vad som händer, och när.")
                .withGoal("Senast i juni vågar var och en visa en besökare den nya webben.")
                .withWhat("Vi gör det här tillsammans, och ingen behöver kunna allt från början.")
                .withAudiences(List.of(
                        AudienceBuilder.builder()
                                .name("Personal i yttre tjänst")
                                .know("Vilka tjänster som finns på webben")
                                .feel("Att det är tillåtet att fråga")
                                .act("Visar minst en besökare i veckan")
                                .experience("Förra systembytet, som drog ut på tiden i två år")
                                .build(),
                        AudienceBuilder.builder()
                                .name("Låntagare")
                                .know("Att webben är öppen dygnet runt")
                                .build()))
                .withGoals(goals)
                .withNeeds(List.of(
                        "Följa upp förändringar som redan pågår, till exempel den nya utlåningen.",
                        "Ett gemensamt forum där erfarenheter samlas och tas om hand.")));
    }

    /** The first goal grew out of a step of the road, and that out of a headline. */
    static Project threaded() {
        var workshop = FuturesWorkshopBuilder.builder()
                .id("f1")
                .scenario("Året är 2031 och biblioteken prisas.")
                .headlines(List.of(HeadlineBuilder.builder()
                        .id("h1")
                        .headline("Biblioteken vid ån – hela landets folkbildare")
                        .build()))
                .road(List.of(new RoadStep(
                        "Alla i personalen har visat någon den nya webben", RoadKind.STEP, "w1", "h1", 2029)))
                .build();
        return with(Lists.worked(goals(), 0, g -> g.withFrom("w1"))).withFutures(List.of(workshop));
    }

    static List<Goal> goals() {
        return List.of(
                goal(
                        "Alla",
                        "Vi är ett bibliotek.",
                        "Chef/ Ledning",
                        "alltid",
                        "APT\nPrioriteringar\nFysiska rummet\nTryck",
                        "Återkommande"),
                goal(
                        "Alla medarbetare",
                        "Du får vara med och påverka hur den nya webben blir.",
                        "Chef\nExpertgrupp",
                        "snarast",
                        "Workshops\nInfoträffar\nUppdaterad information",
                        "Fråga på APT i maj"),
                goal(
                                "All personal i yttre tjänst",
                                "Du ska kunna de tjänster som låntagarna förväntas kunna på webben.",
                                "Chef\nExpert\nExpertgrupp",
                                "före sommaren",
                                "Återkommande utbildning i smågrupper.",
                                "Inom tidsram.")
                        .withDue(LocalDate.of(2020, 6, 1)),
                goal(
                        "Personal med olika behov (t ex kan ej webb, vill ej, rädsla, överlyckliga). Behoven"
                                + " inventeras i varje personalgrupp.",
                        "Det här är utveckling, och det kan stärka dig i din roll. Vi lär oss tillsammans. Man"
                                + " behöver inte veta allt. Vi ska ha en bra arbetsmiljö. Nyfikenhet.",
                        "Träna varandra\nMobilisera besökare.",
                        "Tidigt",
                        "Smågrupper. Hemläxa (t ex dator, handledning, observation)",
                        "Kolla av kunskaper. Egna lärandet, medarbetare."),
                goal(
                                "Personal",
                                "Använd webben, bland annat för att hitta det som kan bli bättre.",
                                "Avs. styrgruppen\nUtv. chef och avd. chef",
                                "Vid nästa personalträff",
                                "Genomgång för personalen",
                                "Antal inlämnade förslag. Diskussion.")
                        .withStatus(GoalStatus.UNDER_WAY),
                goal(
                                "Lärare/ Lärarbibliotekarier",
                                "Använd webben, bland annat för att hitta det som kan bli bättre.",
                                "Skolbiblioteksansvarig",
                                "Hösttermin",
                                "Genomgång för personalen",
                                "Antal inlämnade förslag. Diskussion.")
                        .withStatus(GoalStatus.DONE),
                goal(
                        "All personal",
                        "Börja använda webben i mötet med besökare i alla diskar.",
                        null,
                        "1 juni",
                        "APT\nAvd.möten.",
                        null));
    }

    static Goal goal(String toWhom, String what, String byWhom, String when, String how, String followUp) {
        return GoalBuilder.builder()
                .toWhom(toWhom)
                .what(what)
                .byWhom(byWhom)
                .when(when)
                .how(how)
                .followUp(followUp)
                .status(GoalStatus.PLANNED)
                .build();
    }
}
