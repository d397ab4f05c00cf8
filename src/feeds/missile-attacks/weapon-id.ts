/** The id of a weapon: the name of its model, the same in the table of attacks and in the table of weapons. */
import { ID_PATTERN, type WeaponId } from '../../schema/id.js'
import { referenceId } from '../row/reference-id.js'

/** The id of a weapon by the name of its model. A name that cannot stand in an id is hashed. */
export const weaponIdOf = (model: string): WeaponId => {
  const id = `missile-attacks:weapon/${model}`
  return ID_PATTERN.test(id) ? id : `missile-attacks:weapon/${referenceId(model)}`
}
