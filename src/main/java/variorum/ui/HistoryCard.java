package variorum.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// The card with all that was done, from the beginning to the last step that was undone; the reader can go back or forth to
/// any of them.
final class HistoryCard {
	private static final double ROW = 30;
	private static final int ROWS = 12;

	/// A line: after the `number`th step, which was `words`; `undone` whether it was taken back.
	private record Line(int number, String words, boolean undone) { }

	private HistoryCard() { }

	static Cards.Card of(Dossier dossier) {
		var h = dossier.historyProperty().get();
		var list = new ListView<Line>();
		list.getItems().add(new Line(0, Phrases.of("as-it-was-opened"), false));
		for (int i = 0; i < h.done().size(); i++) {
			list.getItems().add(new Line(i + 1, StepWords.of(h.done().get(i).edit()), false));
		}
		for (var s : h.undone().reversed()) {
			list.getItems().add(new Line(list.getItems().size(), StepWords.of(s.edit()), true));
		}
		list.getStyleClass().add("history");
		list.setFixedCellSize(ROW);
		list.setPrefHeight(ROW * Math.min(ROWS, list.getItems().size()) + 4);
		list.setCellFactory(l -> new Cell());
		list.getSelectionModel().select(h.done().size());
		list.scrollTo(Math.max(0, h.done().size() - ROWS / 2));
		list.setAccessibleText(Phrases.of("what-was-done"));
		var page = Notices.page(new Label(Phrases.of("choose-a-step-to-go")), list);
		page.setPrefWidth(420);
		return new Cards.Card(Phrases.of("history-2"), page, Optional.of(list),
				List.of(Cards.Answer.of(Phrases.of("go-to-this-step"),
						() -> dossier.go(list.getSelectionModel().getSelectedIndex()))), Phrases.of("close"));
	}

	private static final class Cell extends ListCell<Line> {
		@Override
		protected void updateItem(@Nullable Line line, boolean empty) {
			super.updateItem(line, empty);
			setText(line == null || empty ? "" : line.words() + (line.undone() ? Phrases.of("undone") : ""));
			setOpacity(line != null && line.undone() ? 0.6 : 1);
		}
	}
}
