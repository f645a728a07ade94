package variorum.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares amounts: whether they count the same kind of thing, and whether both figures can be true.
final class Figures {
	private static final List<Set<String>> SYNONYMS = List.of(
			words("troop soldier serviceman serviceperson servicemember personnel fighter paratrooper marine trooper"),
			words("plane jet aircraft airplane aeroplane airliner"), words("person people individual human man resident inhabitant"),
			words("child kid minor"), words("policeman police officer policewoman"), words("attack strike airstrike raid"),
			words("protester demonstrator marcher"), words("migrant refugee asylum-seeker"), words("ship vessel boat"),
			words("company firm business corporation"), words("country nation state"), words("equipment material materiel cargo gear"
					+ " load"),
			words("worker employee staff staffer docker labourer laborer"), words("car vehicle automobile"),
					words("house home dwelling household"),
			words("dead death fatality killed"),
			words("wounded injured casualty"), words("minister official"), words("bomb explosive"), words("rocket missile"),
			words("student pupil"), words("plant factory mill"), words("helicopter chopper"), words("truck lorry"),
					words("shop store outlet"),
			words("lawmaker legislator deputy mp parliamentarian"), words("vote ballot"),
					words("supporter fan spectator"), words("judge justice"),
			words("aftershock tremor"), words("doctor physician"), words("flat apartment"), words("firefighter fireman"),
			words("hostage captive"), words("prisoner inmate detainee"), words("blast explosion"), words("hospital clinic"),
			words("village hamlet"), words("seat mandate"), words("site location"),
					words("job position post layoff lay-off redundancy"), words("passenger traveller traveler"),
					words("gun firearm weapon rifle"));
	/// Figures told exactly in different units agree within this part of the larger.
	private static final BigDecimal ROUNDING = new BigDecimal("0.06");

	private static final Set<String> PERCENTAGES = Set.of("%", "percentage point");
	private static final Set<String> PERSONS = words("person people individual human man woman resident inhabitant child kid minor"
			+ " boy girl troop soldier serviceman marine trooper fighter militant civilian policeman officer guard student pupil"
			+ " teacher worker employee miner passenger traveller traveler migrant refugee protester demonstrator journalist reporter"
			+ " doctor nurse patient prisoner hostage rebel insurgent gunman victim sailor pilot tourist villager driver cyclist"
			+ " pedestrian baby teenager member suspect firefighter rescuer survivor other");

	private static final Map<String, String> KINDS = kinds();
	/// Letters that a compound's first part has at least, and its last.
	private static final int LEAD = 3;
	private static final int TAIL = 4;
	/// Below this whole figures are told exactly.
	private static final BigDecimal EXACT = BigDecimal.valueOf(100);

	private Figures() { }

	/// Whether a head, in its normal form, counts people.
	static boolean isPerson(String head) {
		return PERSONS.contains(head);
	}

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

	/// What is counted or measured, as a key: equal for equal units and equal or interchangeable words for what is counted.
	static String kind(Value.Amount a) {
		return (isCount(a) ? "" : a.base()) + " " + headKind(a.head());
	}

	/// A word for what is counted, or the one that stands for all that are interchangeable with it.
	static String headKind(String head) {
		return KINDS.getOrDefault(head, compound(head));
	}

	/// "dockworker" is a worker, "speedboat" a boat.
	private static String compound(String head) {
		for (int i = LEAD; i <= head.length() - TAIL; i++) {
			String kind = KINDS.get(head.substring(i));
			if (kind != null) {
				return kind;
			}
		}
		return head;
	}

	private static Map<String, String> kinds() {
		var kinds = new HashMap<String, String>();
		SYNONYMS.forEach(s -> s.forEach(w -> kinds.putIfAbsent(w, s.stream().sorted().findFirst().orElse(w))));
		return Map.copyOf(kinds);
	}

	/// Whether things are counted, nothing measured.
	static boolean isCount(Value.Amount a) {
		return a.base().isEmpty() || a.base().equals(a.head());
	}

	/// Whether the two intervals have a value in common.
	static boolean overlap(Value.Amount a, Value.Amount b) {
		return a.low().compareTo(b.high()) <= 0 && b.low().compareTo(a.high()) <= 0;
	}

	/// What two amounts in the same place of the same sentence are to each other. Alike hedges make the figures themselves
	/// comparable: "more than 20" is not "more than 30" there, although both may be true.
	static Comparison compare(Value.Amount a, Value.Amount b) {
		if (excludes(a.base(), b.base())) {
			return Comparison.DIFFERENT;
		}
		if (isOnlyEqual(a, b)) {
			return sameFigures(a, b) ? Comparison.SAME : Comparison.DIFFERENT;
		}
		boolean otherThings = !a.head().isEmpty() && !b.head().isEmpty() && !headKind(a.head()).equals(headKind(b.head()));
		if ((!a.base().equals(b.base()) && !(isCount(a) && isCount(b))) || (otherThings && a.number().compareTo(b.number()) != 0)) {
			return Comparison.UNRELATED;
		}
		if (a.hedge().equals(b.hedge()) || a.hedge().isEmpty() == b.hedge().isEmpty()) {
			boolean sameUnit = a.unit().equals(b.unit());
			if (opposed(a.hedge(), b.hedge())) {
				return haveRoom(a, b) ? Comparison.COMPATIBLE : Comparison.DIFFERENT;
			}
			boolean same = (sameUnit && a.hedge().equals(b.hedge())) ? sameFigures(a, b) : near(a, b);
			return same ? Comparison.SAME : isExact(a) && isExact(b) && isRounded(a, b) ? Comparison.COMPATIBLE : Comparison.DIFFERENT;
		}
		return overlap(a, b) ? Comparison.COMPATIBLE : Comparison.DIFFERENT;
	}

	/// Whether two figures of one kind are told as different ones: they cannot both be true, or are bounds of the same side that
	/// are not the same.
	static boolean areTwo(Value.Amount a, Value.Amount b) {
		if (isOnlyEqual(a, b)) {
			return !sameFigures(a, b);
		}
		if (opposed(a.hedge(), b.hedge())) {
			return !haveRoom(a, b);
		}
		boolean alike = a.unit().equals(b.unit()) || (isWhole(a) && isWhole(b));
		if (alike && isExact(a) && isExact(b)) {
			return a.number().compareTo(b.number()) != 0 && !isRounded(a, b);
		}
		return !(haveOneSide(a, b) ? within(a.number(), b.number()) : near(a, b));
	}

	/// Whether the rougher of two figures is the other one rounded: 1.2 billion and 1.25 billion, 48 percent and 48.3; whole
	/// figures below a hundred are exact.
	static boolean isRounded(Value.Amount a, Value.Amount b) {
		if (!within(a.number(), b.number())) {
			return false;
		}
		BigDecimal grain = grain(a.number()).max(grain(b.number()));
		boolean exact = grain.compareTo(BigDecimal.ONE) == 0 && grain(a.number()).compareTo(grain(b.number())) == 0;
		boolean small = a.number().abs().max(b.number().abs()).compareTo(EXACT) < 0 && grain.compareTo(BigDecimal.ONE) > 0;
		boolean rougher = grain(a.number()).compareTo(grain(b.number())) != 0;
		return rougher && !exact && !small
				&& a.number().subtract(b.number()).abs().multiply(BigDecimal.TWO).compareTo(grain) <= 0;
	}

	/// Whether people or things are counted, no part or measure of them.
	private static boolean isWhole(Value.Amount a) {
		return isCount(a) || AmountsFates.isFate(a.base());
	}

	private static boolean isExact(Value.Amount a) {
		return a.hedge().isEmpty() && a.last().compareTo(a.number()) == 0 && (!isWhole(a) || a.low().compareTo(a.high()) == 0);
	}

	/// What the last digit that is not zero counts.
	private static BigDecimal grain(BigDecimal n) {
		return n.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(-n.stripTrailingZeros().scale());
	}

	/// Whether a span of time or an age is measured.
	static boolean isOfTime(Value.Amount a) {
		return a.base().equals("s") || a.base().equals("year of age");
	}

	/// Whether somebody's age is told exactly.
	static boolean isAge(Value.Amount a) {
		return a.base().equals("year of age") && a.hedge().isEmpty() && !a.isRange();
	}

	/// Whether two figures are of a kind of which each is told exactly: two ages or the sides of two votes.
	private static boolean isOnlyEqual(Value.Amount a, Value.Amount b) {
		return (isAge(a) && isAge(b)) || (isTally(a) && isTally(b));
	}

	private static boolean isTally(Value.Amount a) {
		return a.base().equals(AmountsTallies.BASE);
	}

	/// "at least 12" and "More than 14".
	static boolean haveOneSide(Value.Amount a, Value.Amount b) {
		return !a.hedge().isEmpty() && !b.hedge().isEmpty() && Hedges.bound(a.hedge()).isOneSided() && Hedges.bound(b.hedge()).isOneSided()
				&& Hedges.bound(a.hedge()).isOver() == Hedges.bound(b.hedge()).isOver();
	}

	/// The dead are not the wounded, nor percent percentage points, whatever the figure.
	private static boolean excludes(String a, String b) {
		boolean fates = AmountsFates.isFate(a) && AmountsFates.isFate(b) && !a.equals(b);
		return fates || (PERCENTAGES.contains(a) && PERCENTAGES.contains(b) && !a.equals(b));
	}

	/// Whether something lies between two bounds of opposite sides: "more than 100" and "up to 120", not "fewer than 100".
	private static boolean haveRoom(Value.Amount a, Value.Amount b) {
		var over = Hedges.bound(a.hedge()).isOver() ? a : b;
		var under = over.equals(a) ? b : a;
		return over.low().compareTo(under.high()) < 0 && over.number().compareTo(under.number()) != 0;
	}

	/// "more than 100" and "fewer than 100".
	private static boolean opposed(String a, String b) {
		return !a.isEmpty() && !b.isEmpty() && Hedges.bound(a).isOver() != Hedges.bound(b).isOver() && Hedges.bound(a).isOneSided()
				&& Hedges.bound(b).isOneSided();
	}

	/// Whether two amounts can be true of one thing: their intervals meet, or nearly do where the units differ, as figures are
	/// rounded when they are converted. Two tolls with bounds of one side do not: "at least 12 dead" is not "at least 14".
	static boolean fit(Value.Amount a, Value.Amount b) {
		if (AmountsFates.isFate(a.base()) && a.base().equals(b.base()) && haveOneSide(a, b) && areTwo(a, b)) {
			return false;
		}
		if (isOnlyEqual(a, b)) {
			return sameFigures(a, b);
		}
		return overlap(a, b) || (isCount(a) == isCount(b) && a.base().equals(b.base()) && isRounded(a, b))
				|| (!isCount(a) && !a.unit().equals(b.unit()) && near(a, b));
	}

	private static boolean sameFigures(Value.Amount a, Value.Amount b) {
		return a.number().compareTo(b.number()) == 0 && a.low().compareTo(b.low()) == 0 && a.high().compareTo(b.high()) == 0;
	}

	private static boolean near(Value.Amount a, Value.Amount b) {
		return overlap(a, b) || within(a.low(), b.low()) || within(a.high(), b.high());
	}

	private static boolean within(BigDecimal x, BigDecimal y) {
		var most = x.abs().max(y.abs());
		return x.subtract(y).abs().compareTo(most.multiply(ROUNDING, MathContext.DECIMAL64)) <= 0;
	}
}
