package verkstad.model;

/** How much of each kind a project holds. */
public record Contents(
        String title,
        int organisations,
        int people,
        int sessions,
        int decisions,
        int actions,
        int cards,
        int headlines,
        int goals,
        int risks,
        int rounds) {
    public static Contents of(Project project) {
        var sessions = project.sessions();
        return new Contents(
                project.details().title(),
                project.organisations().size(),
                project.people().size(),
                sessions.size(),
                sessions.stream().mapToInt(s -> s.decisions().size()).sum(),
                sessions.stream().mapToInt(s -> s.actions().size()).sum(),
                project.boards().stream()
                        .flatMap(b -> b.columns().stream())
                        .mapToInt(c -> c.cards().size())
                        .sum(),
                project.futures().stream().mapToInt(f -> f.headlines().size()).sum(),
                project.communicationOrEmpty().goals().size(),
                project.risksOrEmpty().items().size(),
                project.risksOrEmpty().rounds().size());
    }
}
