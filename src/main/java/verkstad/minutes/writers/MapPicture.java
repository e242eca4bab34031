package verkstad.minutes.writers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import verkstad.files.Png;
import verkstad.minutes.Block.Cell;
import verkstad.minutes.Block.Table;
import verkstad.minutes.Plain;

/** A map drawn as a picture (PNG), for what shows no tables or shows them in its own way. */
public final class MapPicture {
    static final List<Color> SHADES = List.of(
            Color.WHITE,
            new Color(0xEEF5F7),
            new Color(0xCFE4EA),
            new Color(0xA9D0DB),
            new Color(0x36849A),
            new Color(0x1D6D85),
            new Color(0x0A4F63));
    private static final int FIRST_DARK_SHADE = 4;
    private static final Color INK = new Color(0x17212B);
    private static final Color WARN = new Color(0xA33B00);

    /** Dots of a cell's sides; nine to a millimetre in print. */
    private static final int WIDE = 188;

    private static final int HIGH = 104;
    private static final int NAMES = 96;
    private static final int HEAD = 54;
    private static final int GAP = 6;
    private static final int SIZE = 30;
    private static final int SMALL = 25;

    private final Graphics2D graphics;
    private final Font strong = font("SourceSans3-SemiBold");
    private final Font plain = font("SourceSans3-Regular");

    private MapPicture(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The picture as PNG; the same map is the same bytes. */
    public static byte[] png(Table map) throws IOException {
        var image = new BufferedImage(width(map), height(map), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            new MapPicture(graphics).draw(map, image);
        } finally {
            graphics.dispose();
        }
        return Png.of(image);
    }

    static int width(Table map) {
        return NAMES + (map.columns().size() - 1) * WIDE;
    }

    static int height(Table map) {
        return HEAD + map.rows().size() * HIGH;
    }

    private void draw(Table map, BufferedImage image) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int column = 0; column < map.columns().size(); column++) {
            words(
                    map.columns().get(column).header(),
                    strong.deriveFont((float) SMALL),
                    x(column),
                    0,
                    wide(column),
                    HEAD);
        }
        for (int row = 0; row < map.rows().size(); row++) {
            var cells = map.rows().get(row);
            int y = HEAD + row * HIGH;
            words(cells.getFirst().text(), strong.deriveFont((float) SMALL), 0, y, NAMES, HIGH);
            for (int column = 1; column < cells.size(); column++) cell(cells.get(column), x(column), y);
        }
    }

    private void cell(Cell cell, int x, int y) {
        graphics.setColor(SHADES.get(cell.shade()));
        graphics.fillRect(x + GAP / 2, y + GAP / 2, WIDE - GAP, HIGH - GAP);
        if (cell.framed()) {
            graphics.setColor(WARN);
            graphics.setStroke(new BasicStroke(4));
            graphics.drawRect(x + GAP / 2 + 2, y + GAP / 2 + 2, WIDE - GAP - 4, HIGH - GAP - 4);
        }
        graphics.setColor(cell.shade() >= FIRST_DARK_SHADE ? Color.WHITE : INK);
        var lines = cell.text().lines().toList();
        if (lines.size() < 2) {
            line(cell.text(), plain.deriveFont((float) SIZE), x, y, WIDE, HIGH);
        } else {
            line(lines.getFirst(), plain.deriveFont((float) SMALL), x, y + 4, WIDE, HIGH / 2);
            line(fitted(lines.get(1)), strong.deriveFont((float) SIZE), x, y + HIGH / 2 - 6, WIDE, HIGH / 2);
        }
    }

    /** As many of the risks as have room; the table beside the picture has them all. */
    private String fitted(String risks) {
        var font = strong.deriveFont((float) SIZE);
        int characters = risks.length();
        var shown = risks;
        while (characters > 1 && graphics.getFontMetrics(font).stringWidth(shown) > WIDE - 4 * GAP) {
            shown = Plain.shortened(risks, --characters);
        }
        return shown;
    }

    private void words(String text, Font font, int x, int y, int width, int height) {
        graphics.setColor(INK);
        line(text, font, x, y, width, height);
    }

    private void line(String text, Font font, int x, int y, int width, int height) {
        graphics.setFont(font);
        var metrics = graphics.getFontMetrics();
        int left = x + (width - metrics.stringWidth(text)) / 2;
        graphics.drawString(text, left, y + (height - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    private static int x(int column) {
        return column == 0 ? 0 : NAMES + (column - 1) * WIDE;
    }

    private static int wide(int column) {
        return column == 0 ? NAMES : WIDE;
    }

    private static Font font(String name) {
        try (var stream = PdfWriter.resource("/verkstad/fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
