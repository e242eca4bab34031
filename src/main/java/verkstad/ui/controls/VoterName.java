package verkstad.ui.controls;

import java.util.List;
import verkstad.model.Project;
import verkstad.model.people.Person;

/** Somebody who may vote. */
public record VoterName(String id, String name, boolean voted) {
    /** The names of these people, in their order. */
    public static List<VoterName> of(Project project, List<String> voters, List<String> voted) {
        return voters.stream()
                .map(v -> new VoterName(v, project.person(v).map(Person::name).orElse(v), voted.contains(v)))
                .toList();
    }
}
