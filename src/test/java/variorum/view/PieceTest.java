package variorum.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.text.Span;

class PieceTest {
	private static Column column(String text) {
		return Column.of(new Told().version(text).collation(), 0, List.of(0), Filter.SHARED);
	}

	@Test
	void a_block_of_ordinary_length_is_one_piece() {
		var pieces = Piece.of(Column.of(Told.ferry(), 0, List.of(0, 2), Filter.SHARED));
		assertEquals(5, pieces.size());
		assertEquals(2, pieces.get(1).shared().size());
	}

	@Test
	void a_paragraph_of_twenty_thousand_words_is_parted_at_sentence_ends() {
		var column = column("The tide was low at noon and high at six. ".repeat(2_000).strip());
		var pieces = Piece.of(column);
		assertTrue(pieces.size() > 5);
		assertTrue(pieces.stream().allMatch(p -> p.span().length() <= Piece.LONGEST + 1));
		assertTrue(pieces.stream().allMatch(p -> column.article().at(p.span()).strip().endsWith("six.")));
		assertEquals(column.article().text().strip(),
				pieces.stream().map(p -> column.article().at(p.span())).collect(Collectors.joining()));
	}

	@Test
	void a_paragraph_without_any_stop_is_parted_between_words() {
		var column = column("tide ".repeat(9_000).strip());
		var pieces = Piece.of(column);
		assertTrue(pieces.stream().allMatch(p -> p.span().length() <= Piece.LONGEST + 1));
		assertTrue(pieces.stream().allMatch(p -> column.article().at(p.span()).startsWith("tide")));
	}

	@Test
	void an_endless_word_is_parted_all_the_same() {
		var pieces = Piece.of(column("x".repeat(50_000)));
		assertEquals(50_000, pieces.stream().map(Piece::span).mapToInt(Span::length).sum());
	}

	@Test
	void only_long_furniture_is_folded() {
		var column = Column.of(Told.ferry(), 2, List.of(0, 2), Filter.SHARED);
		var folds = Fold.of(column, Piece.of(column));
		assertEquals(List.of(new Fold(5, 5, variorum.article.Block.Kind.APPEAL, 47)), folds);
		var first = Column.of(Told.ferry(), 0, List.of(0), Filter.SHARED);
		assertEquals(List.of(), Fold.of(first, Piece.of(first)));
	}
}
