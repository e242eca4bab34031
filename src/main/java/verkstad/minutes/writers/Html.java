package verkstad.minutes.writers;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import verkstad.texts.Emoji;

/** A tree of HTML elements in the making. */
final class Html {
    private final Document document;
    private final boolean isPage;

    /** @param isPage whether browsers read it, whose fonts hold every sign, or it is printed with ours */
    Html(boolean isPage) {
        this.isPage = isPage;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("an empty document needs no configuration", e);
        }
    }

    Document document() {
        return document;
    }

    Element root(String language) {
        var root = element("html");
        root.setAttribute("lang", language);
        document.appendChild(root);
        return root;
    }

    Element element(String name) {
        return document.createElement(name);
    }

    Element add(Element parent, String name, @Nullable String style) {
        var element = element(name);
        if (style != null) element.setAttribute("class", style);
        parent.appendChild(element);
        return element;
    }

    Element add(Element parent, String name, @Nullable String style, String text) {
        var element = add(parent, name, style);
        text(element, text);
        return element;
    }

    /** Text whose line ends are line breaks, but for style sheets. */
    void text(Element parent, String text) {
        if (parent.getTagName().equals("style")) {
            parent.appendChild(document.createTextNode(text));
            return;
        }
        if (!parent.hasChildNodes() && RightToLeft.isBegunBy(text)) parent.setAttribute("dir", "rtl");
        boolean first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) parent.appendChild(element("br"));
            first = false;
            if (!line.isEmpty()) parent.appendChild(document.createTextNode(isPage ? line : Emoji.inParts(line)));
        }
    }
}
