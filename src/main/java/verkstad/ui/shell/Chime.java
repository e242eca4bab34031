package verkstad.ui.shell;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import verkstad.ui.Background;

/** Two soft tones, a fifth apart, that fade; silence on a computer without sound. */
final class Chime implements Runnable {
    private static final Logger LOG = Logger.getLogger(Chime.class.getName());
    private static final int RATE = 44_100;
    private static final double LOW = 440;
    private static final double HIGH = 660;
    private static final double SECONDS = 1.6;
    private static final int SAMPLES = (int) (RATE * SECONDS);
    private static final double SECOND_TONE_AT = 0.35;
    private static final double LOUDNESS = 0.2;
    private static final double FADING = 3.5;
    private static final double SWELL = 0.02;
    private final Background background;

    Chime(Background background) {
        this.background = background;
    }

    /** Returns at once; the sound follows. */
    @Override
    public void run() {
        background.run(Chime::sound, done -> {}, why -> LOG.log(Level.FINE, "no sound", why));
    }

    private static boolean sound() throws LineUnavailableException {
        var format = new AudioFormat(RATE, Short.SIZE, 1, true, false);
        try (var line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            var samples = samples();
            line.write(samples, 0, samples.length);
            line.drain();
        }
        return true;
    }

    /** 16 bits a sample, the lower byte first. */
    static byte[] samples() {
        var bytes = new byte[SAMPLES * Short.BYTES];
        for (int i = 0; i < bytes.length / Short.BYTES; i++) {
            double at = (double) i / RATE;
            int sample = (int) (Short.MAX_VALUE * LOUDNESS * (tone(LOW, at) + tone(HIGH, at - SECOND_TONE_AT)) / 2);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> Byte.SIZE);
        }
        return bytes;
    }

    private static double tone(double frequency, double at) {
        if (at < 0) return 0;
        return Math.sin(2 * Math.PI * frequency * at) * Math.exp(-FADING * at) * Math.min(1, at / SWELL);
    }
}
