import type { Child, FC } from 'hono/jsx';
import { Fieldset } from './choices.tsx';
import { Icon, type IconName } from './icons.tsx';

export type Tile = {
  value: string;
  label: Child;
  icon?: IconName | undefined /** Said aloud in place of a short label. */;
  about?: string | undefined;
};

type TilesProps = {
  name: string;
  legend: string;
  tiles: readonly Tile[];
  /** The chosen value; the empty one is a choice too. */
  value: string;
  error?: string | undefined;
};

/** One choice among pictures with words under them. */
export const PictureChoice: FC<TilesProps> = props => <Choice {...props} look="tiles" />;

/** One choice among a few short words or figures, side by side, each as large as a fingertip. */
export const ShortChoice: FC<TilesProps> = props => <Choice {...props} look="pegs" />;

const Choice: FC<TilesProps & { look: 'tiles' | 'pegs' }> = ({ name, legend, tiles, value, error, look }) => (
  <Fieldset legend={legend} size="small" id={name} error={error}>
    <div class={look}>
      {tiles.map((tile, at) => (
        <label class="tile">
          <input
            type="radio"
            name={name}
            value={tile.value}
            id={at === 0 ? name : undefined}
            checked={tile.value === value}
            aria-label={tile.about}
          />
          <span class="tile-face">
            {tile.icon && <Icon name={tile.icon} />}
            <span>{tile.label}</span>
          </span>
        </label>
      ))}
    </div>
  </Fieldset>
);
