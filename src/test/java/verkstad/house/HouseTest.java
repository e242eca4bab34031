package verkstad.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the arrows between them; README has the map. */
@AnalyzeClasses(packages = "verkstad", importOptions = DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchRule theModelKnowsOnlyJava = classes()
            .that()
            .resideInAPackage("verkstad.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "verkstad.model..", "java..", "org.jspecify..", "io.soabase.recordbuilder.core.."));

    @ArchTest
    static final ArchRule theProjectKnowsNothingOfChanges = noClasses()
            .that()
            .resideInAPackage("verkstad.model..")
            .and()
            .resideOutsideOfPackage("verkstad.model.change..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("verkstad.model.change..");

    @ArchTest
    static final ArchRule textsKnowTheModel = onlyRooms("texts", "model", "texts");

    @ArchTest
    static final ArchRule storageKnowsTheModel = onlyRooms("storage", "model", "storage");

    @ArchTest
    static final ArchRule exchangeKnowsTheModel = onlyRooms("exchange", "model", "files", "exchange");

    @ArchTest
    static final ArchRule filesKnowTheModel = onlyRooms("files", "model", "files");

    @ArchTest
    static final ArchRule projectorKnowsTheModel = onlyRooms("projector", "model", "projector");

    @ArchTest
    static final ArchRule billsKnowWhatEverybodyMaySee =
            onlyRooms("bills", "model", "texts", "files", "projector", "bills");

    @ArchTest
    static final ArchRule minutesKnowModelAndTexts = onlyRooms("minutes", "model", "texts", "files", "minutes");

    @ArchTest
    static final ArchRule workspaceKnowsStorageAndModel = onlyRooms("workspace", "model", "storage", "workspace");

    @ArchTest
    static final ArchRule cliKnowsNoWindow =
            onlyRooms("cli", "model", "storage", "workspace", "minutes", "bills", "exchange", "texts", "cli");

    @ArchTest
    static final ArchRule uiKnowsNoFile =
            onlyRooms("ui", "model", "workspace", "minutes", "bills", "exchange", "projector", "texts", "ui");

    /** Nothing leaves the machine, not even the question what it is called. */
    @ArchTest
    static final ArchRule nobodyKnowsTheNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Inet|Socket|ServerSocket|Datagram|URLConnection|HttpURL|Multicast).*");

    @ArchTest
    static final ArchRule onlyStorageSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackage("verkstad.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyExchangeReadsJson = noClasses()
            .that()
            .resideOutsideOfPackage("verkstad.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.networknt..");

    @ArchTest
    static final ArchRule onlyWritersKnowDocumentLibraries = noClasses()
            .that()
            .resideOutsideOfPackages("verkstad.minutes.writers..", "verkstad.exchange..", "verkstad.bills..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "com.openhtmltopdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule onlyUiAndWorkspaceKnowJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages("verkstad.ui..", "verkstad.workspace..", "verkstad")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..");

    @ArchTest
    static final ArchRule workspaceHasPropertiesOnly = noClasses()
            .that()
            .resideInAPackage("verkstad.workspace..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..");

    @ArchTest
    static final ArchRule viewModelsNeedNoToolkit = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
            .allowEmptyShould(true);

    /** What moves is in one place, which asks whether the system wants less of it; a pause moves nothing. */
    @ArchTest
    static final ArchRule onlyTheProjectorMoves = noClasses()
            .that()
            .doNotHaveSimpleName("ProjectorView")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.animation\\.(KeyValue|AnimationTimer"
                    + "|(Fade|Fill|Parallel|Path|Rotate|Scale|Sequential|Stroke|Translate)Transition)");

    /** It would hold whatever listens to it: a view, its project and all, for as long as the program runs. */
    @ArchTest
    static final ArchRule nothingThatIsListenedToOutlivesAProject =
            noFields().that().areStatic().should().haveRawType(assignableTo("javafx.beans.Observable"));

    @ArchTest
    static final ArchRule featuresNeverImportEachOther = slices().matching("verkstad.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("verkstad.ui.shell.."), resideInAPackage("verkstad.ui.."))
            .ignoreDependency(
                    resideInAPackage("verkstad.ui.."),
                    resideInAnyPackage("verkstad.ui.controls..", "verkstad.ui.theme.."))
            .allowEmptyShould(true);

    /** Of the program's own rooms, this one knows only these; what is not the program's is left to other rules. */
    private static ArchRule onlyRooms(String room, String... known) {
        var packages = new String[known.length];
        for (int i = 0; i < known.length; i++) packages[i] = "verkstad." + known[i] + "..";
        return noClasses()
                .that()
                .resideInAPackage("verkstad." + room + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("verkstad..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(packages))))
                .allowEmptyShould(true);
    }
}
