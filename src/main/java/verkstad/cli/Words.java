package verkstad.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import verkstad.texts.Texts;

/** What the commands say of themselves, in the user's language: their descriptions are keys of texts. */
final class Words extends ResourceBundle {
    private final Map<String, String> words = new TreeMap<>();

    private Words(Texts texts) {
        words.put("mixinStandardHelpOptions.help", texts.get("cli.help"));
        words.put("mixinStandardHelpOptions.version", texts.get("cli.version"));
    }

    static void translate(CommandLine line, Texts texts) {
        var words = new Words(texts);
        words.addKeys(line, texts);
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(command -> translate(command, texts));
        var usage = line.getCommandSpec().usageMessage();
        usage.description(texts.get(usage.description()[0]));
        usage.synopsisHeading(texts.get("cli.usage") + " ");
        usage.commandListHeading("%n" + texts.get("cli.commands") + "%n");
    }

    /** How a user names it: {@code --title}, {@code FILE}. */
    static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private void addKeys(CommandLine line, Texts texts) {
        for (var argument : line.getCommandSpec().args()) {
            var key = argument.descriptionKey();
            if (key != null) words.computeIfAbsent(key, texts::get);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
