package verkstad.ui.shell;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.spi.MixerProvider;

/** The sound card of the computers on which the tests run: it keeps what is played, and is silent. */
public final class Loudspeaker extends MixerProvider {
    private static final Mixer.Info CARD = new Mixer.Info("Loudspeaker", "Verkstad", "keeps what is played", "1") {};
    private static final ByteArrayOutputStream PLAYED = new ByteArrayOutputStream();

    /** From now on all sound comes here. */
    static void plugIn() {
        System.setProperty(SourceDataLine.class.getName(), Loudspeaker.class.getName());
        PLAYED.reset();
    }

    static void unplug() {
        System.clearProperty(SourceDataLine.class.getName());
    }

    /** What was played since it was asked last. */
    static byte[] played() {
        var played = PLAYED.toByteArray();
        PLAYED.reset();
        return played;
    }

    @Override
    public Mixer.Info[] getMixerInfo() {
        return new Mixer.Info[] {CARD};
    }

    @Override
    public Mixer getMixer(Mixer.Info info) {
        if (info != CARD) throw new IllegalArgumentException(info.getName());
        return (Mixer) proxy(Mixer.class, (card, method, asked) -> switch (method.getName()) {
            case "getMixerInfo" -> CARD;
            case "isLineSupported" -> ((Line.Info) asked[0]).getLineClass() == SourceDataLine.class;
            case "getMaxLines" -> AudioSystem.NOT_SPECIFIED;
            case "getLine" -> line();
            default -> null;
        });
    }

    private static Object line() {
        return proxy(SourceDataLine.class, (line, method, told) -> {
            if (!method.getName().equals("write")) return null;
            PLAYED.write((byte[]) told[0], (int) told[1], (int) told[2]);
            return told[2];
        });
    }

    private static Object proxy(Class<?> type, InvocationHandler does) {
        return Proxy.newProxyInstance(Loudspeaker.class.getClassLoader(), new Class<?>[] {type}, does);
    }
}
