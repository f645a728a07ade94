package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.collation.Note;
import variorum.view.NotePlaces;

/// The card with all notes of the story, those that hold the words that are looked for. A note is gone to, or changed.
final class NotesCard {
	private static final double WIDTH = 560;
	private static final double HEIGHT = 340;
	/// About the height of a row.
	private static final double ROW = 72;

	private NotesCard() { }

	static Cards.Card of(MainWindow window, List<Note> notes, NotePlaces places) {
		var list = list(notes, Phrases.of("notes"), n -> row(n, places.lost().contains(n)));
		var query = new TextField(window.session.search.get());
		query.setPromptText(Phrases.of("find-in-the-notes-word"));
		query.textProperty().subscribe(q -> {
			list.getItems().setAll(notes.stream().filter(n -> q.isBlank() || n.matches(q)).toList());
			list.getSelectionModel().selectFirst();
		});
		query.setOnKeyPressed(e -> {
			if (e.getCode() == KeyCode.DOWN) {
				list.requestFocus();
			}
		});
		var page = new VBox(10, query, list);
		page.setPrefWidth(WIDTH);
		var answers = new ArrayList<Cards.Answer>();
		answers.add(new Cards.Answer(Phrases.of("go-there"), () -> chosen(list).map(n -> {
			window.pencil.go(n);
			return true;
		}).orElse(false)));
		answers.add(new Cards.Answer(Phrases.of("change-it"), () -> chosen(list).map(n -> {
			window.cards.away();
			window.pencil.change(n);
			return true;
		}).orElse(false)));
		return new Cards.Card(notes.isEmpty() ? Phrases.of("there-is-no-note-yet") : Phrases.of("notes"), page, Optional.of(query),
				answers, Phrases.of("close"));
	}

	private static <T> Optional<T> chosen(ListView<T> list) {
		return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
	}

	private static Node row(Note n, boolean lost) {
		var words = Explanation.label(n.text().isBlank() ? Phrases.of("a-mark") : n.text());
		var about = new Label(NoteCard.about(n.target()) + "  " + StepWords.shortened(NoteCard.quoted(n.target()))
				+ (lost ? Phrases.of("its-words-are-no-longer") : ""));
		about.getStyleClass().add("place");
		var row = new VBox(3, words, about);
		if (!n.tags().isEmpty()) {
			row.getChildren().add(Explanation.tags(n.tags().stream().map(t -> Explanation.tag(t)).toArray(Node[]::new)));
		}
		return row;
	}

	/// A list whose rows are drawn by `row` and wrap.
	static <T> ListView<T> list(List<T> items, String spoken, Function<T, Node> row) {
		var list = new ListView<T>();
		list.getItems().setAll(items);
		list.getStyleClass().add("history");
		list.setPrefHeight(Math.clamp(items.size() * ROW, ROW, HEIGHT));
		list.setAccessibleText(spoken);
		list.setCellFactory(l -> new ListCell<>() {
			{
				setPrefWidth(0);
			}

			@Override
			protected void updateItem(@Nullable T item, boolean empty) {
				super.updateItem(item, empty);
				setGraphic(item == null || empty ? null : row.apply(item));
			}
		});
		list.getSelectionModel().selectFirst();
		return list;
	}
}
