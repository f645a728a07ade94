package variorum.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokens;
import variorum.view.FactKind;
import variorum.view.Kinds;
import variorum.view.Wording;

/// A fact explained: what it is, how far the versions agree, and the sentence of each place that tells it.
final class FactExplained {
	/// More wordings of one fact than this are counted, not listed.
	private static final int MOST = 8;
	private final Session session;
	private final Session.Opened o;
	private final Explanation panel;

	FactExplained(Session session, Session.Opened o, Explanation panel) {
		this.session = session;
		this.o = o;
		this.panel = panel;
	}

	/// `mine` adds what the reader herself said of the fact.
	void fill(int index, Runnable mine) {
		Fact f = o.collation().facts().get(index);
		panel.add(Explanation.tags(Explanation.tag(Kinds.words(FactKind.of(f.type())), Styles.of(FactKind.of(f.type())) + "-tag"),
				Explanation.tag(Styles.words(f.status()), f.status() == Fact.Status.DIFFERING ? "differing-tag" : "plain-tag")));
		panel.heading(f.value().replace(" | ", "  /  "));
		panel.add(Explanation.label(f.why(), "why"));
		mine.run();
		panel.many(f.mentions(), this::mention);
	}

	private Node mention(Mention m) {
		var article = o.collation().articles().get(m.version());
		Span around = sentence(article.text(), m.span());
		var flow = new WordsFlow(article.text(), new Wording(m.version(), around, List.of()), List.of(m.span()), session.type.get());
		return Explanation.row("inspector-row", Badge.of(article.id(), m.version()), flow, Inspector.place(o, m.version(), m.span()));
	}

	private static Span sentence(String text, Span mention) {
		int line = Math.max(text.lastIndexOf('\n', mention.start()) + 1, 0);
		int next = text.indexOf('\n', mention.end());
		var paragraph = new Span(line, next < 0 ? text.length() : next);
		return Sentences.of(text, paragraph).stream().filter(s -> s.contains(mention)).findFirst().orElse(mention);
	}

	/// Who tells what: `A B E chief of staff`, a line for each wording, that of most versions first; of very many the first ones.
	static VBox tellers(Session.Opened o, Fact f) {
		Map<String, List<Mention>> by = new LinkedHashMap<>();
		f.mentions().forEach(m -> by.computeIfAbsent(key(o, m), k -> new ArrayList<>()).add(m));
		var lines = new VBox(4);
		lines.getStyleClass().add("inspector-row");
		by.values().stream().sorted(Comparator.comparingLong(told -> -versions(told).count())).limit(MOST).forEach(told -> {
			var row = new HBox(4);
			versions(told).forEach(v -> row.getChildren().add(Badge.of(o.versions().get(v).letter(), v, "tiny")));
			Label words = Explanation.label(words(o, told.getFirst()));
			HBox.setHgrow(words, Priority.ALWAYS);
			row.getChildren().add(words);
			lines.getChildren().add(row);
		});
		if (by.size() > MOST) {
			lines.getChildren().add(Explanation.small(Phrases.of("more-wordings", by.size() - MOST)));
		}
		return lines;
	}

	private static Stream<Integer> versions(List<Mention> told) {
		return told.stream().map(Mention::version).distinct();
	}

	private static String words(Session.Opened o, Mention m) {
		return o.collation().articles().get(m.version()).at(m.span());
	}

	// Two wordings are one when only their typography differs.
	private static String key(Session.Opened o, Mention m) {
		return Tokens.of(words(o, m)).stream().map(Token::key).collect(Collectors.joining(" "));
	}
}
